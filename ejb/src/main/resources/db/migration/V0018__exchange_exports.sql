-- What leaves the register: how many rows somebody takes out alone and in a day, and for how long a file is kept.
create table export_rule (
    id varchar(40) not null primary key,
    code varchar(20) not null,
    amount int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    key export_rule_by_code (code, valid_from)
);

-- An export that somebody asked for; once the file is made it is the line of the disclosure log.
create table register_export (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    post_code varchar(10) null,
    number varchar(40) not null,
    sub varchar(64) not null,
    author varchar(200) not null,
    everywhere boolean not null,
    state varchar(10) not null,
    sought varchar(200) null,
    kept_by varchar(10) null,
    purpose varchar(10) not null,
    recipient varchar(200) null,
    basis varchar(12) not null,
    why varchar(500) not null,
    fields varchar(300) not null,
    format varchar(14) not null,
    language varchar(2) not null,
    words mediumtext not null,
    row_count int not null,
    done_rows int not null,
    given_rows int not null,
    fault varchar(40) null,
    limit_rule varchar(40) not null,
    lapses_at datetime(6) null,
    decided_at datetime(6) null,
    decided_by varchar(64) null,
    decided_by_name varchar(200) null,
    decision_note varchar(500) null,
    ready_at datetime(6) null,
    expires_at datetime(6) null,
    fetched_at datetime(6) null,
    fetches int not null,
    constraint register_export_number unique (number),
    constraint register_export_post foreign key (post_code) references post (code),
    -- Nobody releases what he asked for.
    constraint register_export_second check (decided_by is null or decided_by <> sub),
    key register_export_newest (post_code, filed_at, id),
    key register_export_by_state (state, filed_at),
    key register_export_of_person (sub, filed_at)
);

-- Whom an export is about, in the order of names: chosen when it was asked for, so that it is these who are released.
create table export_person (
    export_id uuid not null,
    place int not null,
    migrant_id uuid not null,
    left_out boolean not null,
    primary key (export_id, place),
    key export_person_of_migrant (migrant_id, export_id),
    constraint export_person_export foreign key (export_id) references register_export (id),
    constraint export_person_migrant foreign key (migrant_id) references migrant (id)
);

-- The file, in pieces, sealed with a key that does not lie in the database; gone when its time is over.
create table export_chunk (
    id uuid not null primary key,
    export_id uuid not null,
    place int not null,
    content mediumblob not null,
    unique key export_chunk_place (export_id, place),
    constraint export_chunk_export foreign key (export_id) references register_export (id)
);
