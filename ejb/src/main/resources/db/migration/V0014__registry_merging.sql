-- For how long files that were merged can be separated again.
create table merge_rule (
    id varchar(40) not null primary key,
    separable_days int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null
);

-- The file whose records went over keeps its id and its number, and leads to the one that stays.
alter table migrant
    add column merged_into_id uuid null after consent_at,
    -- Lists leave out the files that went; the newest of the others are read in this order.
    add key migrant_newest_that_stays (merged_into_id, filed_at, id),
    add constraint migrant_merged_into foreign key (merged_into_id) references migrant (id);

alter table migrant_history
    add column merged_into_id uuid null after consent_at;

alter table suspicion
    modify column state varchar(14) not null,
    add column decided_by_name varchar(200) null after decided_by,
    add column kept_id uuid null,
    add column taken varchar(200) not null default '',
    add column confirmed_by varchar(64) null,
    add column separable_until date null,
    add column mergings int not null default 0,
    add constraint suspicion_kept foreign key (kept_id) references migrant (id);

alter table suspicion_history
    modify column state varchar(14) null,
    add column decided_by_name varchar(200) null after decided_by,
    add column kept_id uuid null,
    add column taken varchar(200) null,
    add column confirmed_by varchar(64) null,
    add column separable_until date null,
    add column mergings int null;

-- What a merging changed, one by one, so that it can be changed back.
create table merge_step (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    suspicion_id uuid not null,
    merging int not null,
    place int not null,
    kind varchar(10) not null,
    what varchar(40) not null,
    record_id uuid null,
    value_before varchar(100) null,
    value_after varchar(100) null,
    constraint merge_step_suspicion foreign key (suspicion_id) references suspicion (id)
);

-- Why somebody looked into the file of a person who has no tie to his post.
create table file_opening (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    post_code varchar(10) null,
    sub varchar(64) not null,
    author varchar(200) not null,
    reason varchar(500) not null,
    constraint file_opening_migrant foreign key (migrant_id) references migrant (id),
    key file_opening_by_reader (sub, migrant_id, filed_at)
);
