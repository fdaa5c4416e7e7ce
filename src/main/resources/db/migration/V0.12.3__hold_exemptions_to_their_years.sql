-- What the service refuses, the database refuses too.
alter table organ
    add constraint organ_exempt_years_check check (
        exempt_from between 2000 and 2999 and exempt_until between 2000 and 2999),
    add constraint organ_exempt_reason_blank_check check (
        btrim(exempt_reason, U&' \0009\000A\000D\3000') <> '');
