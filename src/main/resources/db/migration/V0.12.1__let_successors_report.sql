-- A report is filed by the next 31 January, by bodies that are there then: for the year in which an organ ended, by those
-- that took over, unless it was there to the end of it. Where nobody is said to have taken over, the organ is still expected.
create or replace function must_report(o organ, year integer) returns boolean
    language sql stable
    return (o.valid_from is null or extract(year from o.valid_from) <= year)
       and (o.valid_until is null
            or case when cardinality(o.successors) = 0 then extract(year from o.valid_until) >= year
                    else extract(year from o.valid_until + 1) > year end);

comment on function must_report(organ, integer) is
    'whether the organ was there on at least one day of the year and handed its business to no successor in it';
