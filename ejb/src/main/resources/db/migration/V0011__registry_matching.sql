-- What the findings of a comparison weigh, and from which sum on files are suspected to be of one person.
create table match_weight (
    id varchar(40) not null primary key,
    finding varchar(20) not null,
    points decimal(6, 2) not null,
    alike decimal(4, 3) null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    key match_weight_by_finding (finding, valid_from)
);

create table match_threshold (
    id varchar(40) not null primary key,
    files_from int not null,
    likely decimal(6, 2) not null,
    possible decimal(6, 2) not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint match_threshold_order check (likely > possible)
);

-- The hashed keys by which files of one person are looked for; those of another edition are made anew.
create table match_key (
    match_key bigint not null,
    migrant_id uuid not null,
    primary key (match_key, migrant_id),
    key match_key_of_migrant (migrant_id),
    constraint match_key_migrant foreign key (migrant_id) references migrant (id)
);

-- Every word of every name, by itself and with each letter left out, so that a word with a slip is found.
create table name_spelling (
    spelling bigint not null,
    word varchar(100) collate utf8mb4_bin not null,
    primary key (spelling, word),
    key name_spelling_by_word (word)
);

alter table migrant
    add column keys_edition int not null default 0 after consent_at,
    add key migrant_by_keys_edition (keys_edition),
    add key migrant_by_mobile (mobile);

-- Two files that may be of one person, and what became of the suspicion; the smaller id stands first.
create table suspicion (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    one_id uuid not null,
    other_id uuid not null,
    state varchar(10) not null,
    points decimal(6, 2) not null,
    findings varchar(500) not null,
    decided_by varchar(64) null,
    decided_at datetime(6) null,
    reason varchar(500) null,
    constraint suspicion_pair unique (one_id, other_id),
    constraint suspicion_one foreign key (one_id) references migrant (id),
    constraint suspicion_other foreign key (other_id) references migrant (id),
    key suspicion_open (state, points)
);

create table suspicion_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    one_id uuid null,
    other_id uuid null,
    state varchar(10) null,
    points decimal(6, 2) null,
    findings varchar(500) null,
    decided_by varchar(64) null,
    decided_at datetime(6) null,
    reason varchar(500) null,
    primary key (id, revision),
    constraint suspicion_history_revision foreign key (revision) references revision (id)
);
