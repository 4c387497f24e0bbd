-- How much of a birth date is known; a first of January that was typed mostly filled the field.
alter table migrant add column birth_precision varchar(11) not null default 'DAY' after birth_date;

update migrant set birth_precision = 'PLACEHOLDER' where dayofyear(birth_date) = 1;

alter table migrant add constraint migrant_birth_precision
    check (birth_precision in ('DAY', 'MONTH', 'YEAR', 'PLACEHOLDER'));

alter table migrant_history add column birth_precision varchar(11) null after birth_date;

update migrant_history set birth_precision = if(dayofyear(birth_date) = 1, 'PLACEHOLDER', 'DAY')
    where birth_date is not null;

alter table migrant add constraint migrant_birth_placeholder
    check (birth_precision <> 'PLACEHOLDER' or dayofyear(birth_date) = 1);

-- What a merging wrote is compared with what the file says now, which has the placeholder in it.
update merge_step set value_before = concat(value_before, '?')
    where kind = 'TAKEN' and what = 'BIRTH_DATE' and value_before like '____-01-01';

update merge_step set value_after = concat(value_after, '?')
    where kind = 'TAKEN' and what = 'BIRTH_DATE' and value_after like '____-01-01';

-- Who employs migrants. One register for all posts; an employer stands there once under each of his numbers.
create table employer (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    legal_name varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    country varchar(2) not null,
    tax_number varchar(20) null,
    state_number varchar(30) null,
    section varchar(1) null,
    region varchar(6) null,
    address varchar(200) null,
    contact varchar(200) null,
    phone varchar(40) null,
    email varchar(100) null,
    standing varchar(10) not null,
    standing_reason varchar(500) null,
    verified_on date null,
    verified_by varchar(200) null,
    constraint employer_tax_number unique (country, tax_number),
    constraint employer_state_number unique (country, state_number),
    constraint employer_country foreign key (country) references country (code),
    constraint employer_region foreign key (region) references subdivision (code),
    constraint employer_standing check (standing in ('OK', 'WATCH', 'SUSPENDED')),
    constraint employer_judged check (standing = 'OK' or standing_reason is not null),
    constraint employer_verified check ((verified_on is null) = (verified_by is null)),
    key employer_by_name (legal_name, id),
    key employer_by_standing (standing, legal_name, id),
    key employer_by_tax_number (tax_number),
    key employer_by_state_number (state_number)
);

create table employer_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    legal_name varchar(200) null,
    country varchar(2) null,
    tax_number varchar(20) null,
    state_number varchar(30) null,
    section varchar(1) null,
    region varchar(6) null,
    address varchar(200) null,
    contact varchar(200) null,
    phone varchar(40) null,
    email varchar(100) null,
    standing varchar(10) null,
    standing_reason varchar(500) null,
    verified_on date null,
    verified_by varchar(200) null,
    primary key (id, revision),
    constraint employer_history_revision foreign key (revision) references revision (id)
);

create table employer_step (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    employer_id uuid not null,
    leads_to varchar(10) not null,
    why varchar(500) not null,
    post_code varchar(10) null,
    sub varchar(64) not null,
    author varchar(200) not null,
    constraint employer_step_employer foreign key (employer_id) references employer (id)
);

-- What was told stays beside the entry in words.
alter table employment_record
    add column known_employer_id uuid null after tax_number,
    add constraint employment_record_known_employer foreign key (known_employer_id) references employer (id);

alter table employment_record_history add column known_employer_id uuid null after tax_number;

-- What somebody can do.
create table licence (
    id varchar(40) not null primary key,
    code varchar(20) not null,
    name_ky varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    key licence_by_code (code)
);

create table known_trade (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    struck_why varchar(500) null,
    replaced boolean not null,
    occupation varchar(4) not null,
    years int not null,
    last_year int null,
    evidence varchar(10) not null,
    constraint known_trade_occupation foreign key (occupation) references occupation (code),
    constraint known_trade_migrant foreign key (migrant_id) references migrant (id)
);

create table known_trade_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    struck_why varchar(500) null,
    replaced boolean null,
    occupation varchar(4) null,
    years int null,
    last_year int null,
    evidence varchar(10) null,
    primary key (id, revision),
    constraint known_trade_history_revision foreign key (revision) references revision (id)
);

create table known_language (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    struck_why varchar(500) null,
    replaced boolean not null,
    language varchar(2) not null,
    level varchar(2) not null,
    certificate varchar(100) null,
    constraint known_language_migrant foreign key (migrant_id) references migrant (id)
);

create table known_language_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    struck_why varchar(500) null,
    replaced boolean null,
    language varchar(2) null,
    level varchar(2) null,
    certificate varchar(100) null,
    primary key (id, revision),
    constraint known_language_history_revision foreign key (revision) references revision (id)
);

create table held_licence (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    struck_why varchar(500) null,
    replaced boolean not null,
    licence varchar(20) not null,
    number varchar(40) null,
    expires_on date null,
    constraint held_licence_migrant foreign key (migrant_id) references migrant (id)
);

create table held_licence_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    struck_why varchar(500) null,
    replaced boolean null,
    licence varchar(20) null,
    number varchar(40) null,
    expires_on date null,
    primary key (id, revision),
    constraint held_licence_history_revision foreign key (revision) references revision (id)
);

create table education (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    struck_why varchar(500) null,
    replaced boolean not null,
    level varchar(20) not null,
    field varchar(200) null,
    institution varchar(200) null,
    year int null,
    constraint education_migrant foreign key (migrant_id) references migrant (id)
);

create table education_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    struck_why varchar(500) null,
    replaced boolean null,
    level varchar(20) null,
    field varchar(200) null,
    institution varchar(200) null,
    year int null,
    primary key (id, revision),
    constraint education_history_revision foreign key (revision) references revision (id)
);
