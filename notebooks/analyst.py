"""A dataset of Dateline in pandas, without Java: pip install duckdb pandas (or pyarrow in place of duckdb).

    python notebooks/analyst.py            the demo's tables, after 'jobs/bin/dateline demo'
    python notebooks/analyst.py /data/out  your own

null is unknown and 0 is a stated zero, so figures are read as nullable integers: a sum leaves out what nobody reported.
'jobs/bin/dateline schema TABLE' says what each column means.
"""

import sys

import duckdb
import pandas as pd


def table(dataset: str, name: str) -> pd.DataFrame:
    """One table of a dataset; folders of months are put together. pandas.read_parquet(f"{dataset}/{name}") does it with pyarrow."""
    return duckdb.sql(f"from read_parquet('{dataset}/{name}/**/*.parquet')").df().convert_dtypes()


def by_country(events: pd.DataFrame) -> pd.DataFrame:
    """What was reported of each country, and of how many events it was."""
    killed = events["killed_best"].fillna(events["killed_low"])
    arrested = events["arrested_best"].fillna(events["arrested_low"])
    told = events.assign(killed=killed, arrested=arrested).groupby("country", dropna=False)
    return told.agg(
        events=("event_id", "count"),
        killed=("killed", "sum"),
        killed_reported_of=("killed", "count"),
        arrested=("arrested", "sum"),
        arrested_reported_of=("arrested", "count"),
    ).sort_values(["events", "killed"], ascending=False)


def evidence(dataset: str, event_id: str) -> pd.DataFrame:
    """Every claim of an event that counts, with its quote, outlet and time."""
    links = table(dataset, "event_articles").query("event_id == @event_id")[["article_id", "mention_id"]]
    articles = table(dataset, "articles")[["article_id", "publisher", "published_at"]]
    claims = table(dataset, "claims").merge(links).merge(articles)
    counted = claims["scope"].eq("event") & claims["status"].isin(["asserted", "disputed"]) & ~claims["superseded"]
    columns = ["measure", "low", "best", "high", "quote", "publisher", "published_at"]
    return claims[counted].sort_values(["measure", "published_at", "char_begin"])[columns]


def quotes_in_place(dataset: str) -> bool:
    """Whether each quote is the article's text between its offsets: Python counts code points as Dateline does."""
    claims = table(dataset, "claims").merge(table(dataset, "articles")[["article_id", "title", "text"]])
    return all(
        (row.title if row.field == "title" else row.text)[row.char_begin : row.char_end] == row.quote
        for row in claims.itertuples()
    )


def main(dataset: str) -> None:
    pd.set_option("display.width", 160, "display.max_columns", 20, "display.max_colwidth", 60)
    events = table(dataset, "events").sort_values(["killed_best", "event_id"], ascending=[False, True])
    print(by_country(events).head(10), "\n")
    worst = events.iloc[0]
    print(f"{worst['label']}: what its figures stand on")
    print(evidence(dataset, worst["event_id"]).to_string(index=False), "\n")
    held = table(dataset, "event_restrictions").query("status not in ['proposed', 'denied']")
    print(held.groupby("type").agg(intervals=("event_id", "count"), places=("place", "nunique")), "\n")
    print("every quote is where it says:", quotes_in_place(dataset))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "target/demo")
