-- A dataset of Dateline in DuckDB, without Java. From the folder of the sources, after 'jobs/bin/dateline demo':
--
--     duckdb < notebooks/duckdb.sql
--     duckdb -cmd "set variable dataset = '/data/out'" < notebooks/duckdb.sql
--
-- 'jobs/bin/dateline schema TABLE' says what each column means. null is unknown, 0 is a stated zero: sum() leaves out
-- what nobody reported, and coalesce(x, 0) would make up figures.

set variable dataset = coalesce(getvariable('dataset'), 'target/demo');

create or replace view articles as from read_parquet(getvariable('dataset') || '/articles/*/*.parquet');
create or replace view claims as from read_parquet(getvariable('dataset') || '/claims/*/*.parquet');
create or replace view events as from read_parquet(getvariable('dataset') || '/events/*/*.parquet');
create or replace view event_articles as from read_parquet(getvariable('dataset') || '/event_articles/*/*.parquet');
create or replace view event_tolls as from read_parquet(getvariable('dataset') || '/event_tolls/*/*.parquet');
create or replace view event_restrictions as from read_parquet(getvariable('dataset') || '/event_restrictions/*/*.parquet');
create or replace view place_days as from read_parquet(getvariable('dataset') || '/place_days/*/*.parquet');
create or replace view rejects as from read_parquet(getvariable('dataset') || '/rejects/*.parquet');

-- Which events, where and when, how many people
select day_begin, place, country, kind,
       killed_low, killed_best, killed_high, injured_best, arrested_best, sources, reconciled
from events
order by day_begin nulls last, event_id;

-- Figures by country: sums of what was reported, beside the number of events of which nothing was
select country, count(*) as events,
       sum(coalesce(killed_best, killed_low)) as killed, count(*) - count(killed_low) as killed_not_reported,
       sum(coalesce(arrested_best, arrested_low)) as arrested, count(*) - count(arrested_low) as arrested_not_reported
from events
group by country
order by events desc, country nulls last;

-- The quotes behind the deadliest events. Only asserted and disputed claims of the event itself count.
select e.label, a.publisher, a.published_at, c.low, c.best, c.high, c.source_kind, c.quote
from events e
join event_articles ea using (event_id)
join articles a using (article_id)
join claims c on c.article_id = a.article_id and c.mention_id = ea.mention_id
where c.measure = 'KILLED' and c.scope = 'event' and c.status in ('asserted', 'disputed') and not c.superseded
qualify dense_rank() over (order by coalesce(e.killed_best, e.killed_low) desc nulls last, e.event_id) <= 5
order by coalesce(e.killed_best, e.killed_low) desc, e.event_id, a.published_at nulls first, c.char_begin;

-- How a toll grew, report by report
select e.label, t.as_of, t.low, t.best, t.high, t.sources
from event_tolls t join events e using (event_id)
where t.measure = 'KILLED'
order by e.event_id, t.as_of nulls first;

-- What was forbidden, where, and for how long. An unknown last day is no last day.
select type, place, issuer, first_day, last_day, date_diff('day', first_day, last_day) + 1 as days, status, sources
from event_restrictions
where status not in ('proposed', 'denied')
order by first_day nulls last, place, type;

-- Days on which an internet shutdown or a curfew held at a place where people were arrested
select day, place, country, arrested_best, restrictions_in_force
from place_days
where arrested_best > 0 and list_has_any(restrictions_in_force, ['INTERNET_SHUTDOWN', 'CURFEW'])
order by day, country, place;

-- A claim's quote is the article's own text: offsets are code points, which DuckDB's substring counts as well
select count(*) as claims,
       count(*) filter (c.quote = substring(case c.field when 'title' then a.title else a.text end,
                                            c.char_begin + 1, c.char_end - c.char_begin)) as quotes_in_place
from claims c join articles a using (article_id);

-- What was not used, and why
select stage, reason, count(*) as records from rejects group by all order by all;
