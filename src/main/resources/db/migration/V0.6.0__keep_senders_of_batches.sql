-- Who sent a batch reads it, and what it stores is stored with their rights, long after they asked for it.

alter table intake_batch
    add column sender_id text,
    add column sender jsonb,
    add constraint intake_batch_sender_check check (
        (sender_id is null) = (sender is null) and (sender is null or jsonb_typeof(sender) = 'object'));

comment on column intake_batch.sender_id is 'null where it was sent before it was asked who sends';
comment on column intake_batch.sender is 'the sender with all that was granted to them when they sent it';
