-- One row: the number of the last script of this folder that was run.
CREATE TABLE ledger_schema (version BIGINT NOT NULL);

-- The chain. Only the columns up to hash are the ledger; the rest follow from the payload and serve queries.
CREATE TABLE entries (
    number BIGINT PRIMARY KEY,
    recorded TIMESTAMP NOT NULL, -- UTC
    kind VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    payload VARCHAR NOT NULL,
    previous VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    version BIGINT NOT NULL, -- number of the document's entry that it belongs to
    occurred_from DATE,
    occurred_to DATE, -- inclusive
    actors VARCHAR[] NOT NULL -- participants and the states that they belong to
);

-- One row for each entry of kind 'document', without the text. Without a second index: DuckDB 1.5 can lose the entries
-- of one when a file whose writer was killed is opened and closed again (duckdb/duckdb pull request 25771).
CREATE TABLE documents (
    number BIGINT PRIMARY KEY,
    recorded TIMESTAMP NOT NULL, -- UTC
    id VARCHAR NOT NULL,
    text_hash VARCHAR NOT NULL,
    published DATE,
    title VARCHAR,
    publisher VARCHAR,
    url VARCHAR,
    language VARCHAR NOT NULL,
    records INTEGER NOT NULL,
    key VARCHAR NOT NULL -- equal for readings that say the same
);
