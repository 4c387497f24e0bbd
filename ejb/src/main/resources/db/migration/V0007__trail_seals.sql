-- What a row says of the call besides; the authentication code over all its columns follows in 7.1.
alter table trail
    modify subjects varchar(16000) character set ascii collate ascii_bin not null,
    add column version int null after subjects,
    add column sought varchar(64) character set ascii collate ascii_bin null after version,
    add column reason varchar(500) null after sought,
    add column key_id varchar(16) character set ascii collate ascii_bin null,
    add column mac varbinary(32) null,
    add key trail_by_time (at, id),
    add key trail_by_feature (feature, at);

-- The chain: one link for each row, numbered without gaps in the order of sealing.
create table seal (
    seq bigint not null primary key,
    trail_id uuid not null,
    at datetime(6) not null,
    key_id varchar(16) character set ascii collate ascii_bin not null,
    hash varbinary(32) not null,
    constraint seal_trail unique (trail_id)
);

-- Which rows name which record, written with the seal so that it costs the desks nothing.
create table mention (
    subject uuid not null,
    seq bigint not null,
    primary key (subject, seq),
    key mention_by_seq (seq)
);

-- Whoever seals holds this row.
create table seal_lock (
    id int not null primary key
);

insert into seal_lock (id) values (1);
