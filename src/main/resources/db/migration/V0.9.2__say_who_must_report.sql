-- One answer for the filing status, what is due and the sums.
create function must_report(o organ, year integer) returns boolean
    language sql stable
    return (o.valid_from is null or extract(year from o.valid_from) <= year)
       and (o.valid_until is null or extract(year from o.valid_until) >= year);

comment on function must_report(organ, integer) is 'whether the organ was there on at least one day of the year';
