-- A report is filed by the next 31 January, by bodies that are there then: for the year in which an organ ended, by those
-- that took over. Where nobody is said to have taken over, the organ is still expected to report.
create or replace function must_report(o organ, year integer) returns boolean
    language sql stable
    return (o.valid_from is null or extract(year from o.valid_from) <= year)
       and (o.valid_until is null or extract(year from o.valid_until) >= year + sign(cardinality(o.successors)));

comment on function must_report(organ, integer) is
    'whether the organ was there on at least one day of the year and handed its business to no successor in it';
