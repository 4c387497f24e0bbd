-- Whoever is in danger goes by an alias. It stands in the columns that all lists read, too; the names stay in their table.
alter table migrant
    add column alias varchar(100) collate utf8mb4_uca1400_ai_ci null after withdrawn_at,
    add column protected_at datetime(6) null after alias,
    add constraint migrant_protected check ((alias is null) = (protected_at is null));

alter table migrant_history
    add column alias varchar(100) null after withdrawn_at,
    add column protected_at datetime(6) null after alias;

-- From which age on people are of full age.
create table majority_rule (
    id varchar(40) not null primary key,
    years int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null
);

-- How somebody is reached, and what has to be heeded so that a call brings nobody into danger.
create table contact (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    kind varchar(10) not null,
    reached_at varchar(200) not null,
    language varchar(2) null,
    safe varchar(15) not null,
    safe_from varchar(5) null,
    safe_to varchar(5) null,
    no_message boolean not null,
    not_to_family boolean not null,
    not_to_employer boolean not null,
    code_word varchar(60) null,
    last_day date null,
    constraint contact_migrant foreign key (migrant_id) references migrant (id),
    constraint contact_between check ((safe = 'ONLY_BETWEEN') = (safe_from is not null and safe_to is not null))
);

create table contact_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    kind varchar(10) null,
    reached_at varchar(200) null,
    language varchar(2) null,
    safe varchar(15) null,
    safe_from varchar(5) null,
    safe_to varchar(5) null,
    no_message boolean null,
    not_to_family boolean null,
    not_to_employer boolean null,
    code_word varchar(60) null,
    last_day date null,
    primary key (id, revision),
    constraint contact_history_revision foreign key (revision) references revision (id)
);

-- Who belongs to somebody; a person with a file of the person's own is linked to it.
create table relative (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    linked_id uuid null,
    relation varchar(10) not null,
    name varchar(300) collate utf8mb4_uca1400_ai_ci null,
    born_on date null,
    guardian_basis varchar(300) null,
    phone varchar(20) null,
    emergency boolean not null,
    may_be_told boolean not null,
    last_day date null,
    constraint relative_migrant foreign key (migrant_id) references migrant (id),
    constraint relative_linked foreign key (linked_id) references migrant (id),
    constraint relative_named check (linked_id is not null or name is not null)
);

create table relative_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    linked_id uuid null,
    relation varchar(10) null,
    name varchar(300) null,
    born_on date null,
    guardian_basis varchar(300) null,
    phone varchar(20) null,
    emergency boolean null,
    may_be_told boolean null,
    last_day date null,
    primary key (id, revision),
    constraint relative_history_revision foreign key (revision) references revision (id)
);

-- Lines of lists that were refused no longer tell whose number it is.
update import_row
set reason = concat('pin', char(31), 'exchange.row.held')
where reason like concat('%', char(31), 'registry.known', char(31), '%');
