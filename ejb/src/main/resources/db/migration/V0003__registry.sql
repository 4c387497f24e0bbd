create sequence person_number start with 1 increment by 1 nocycle cache 100;

create table number_series (
    series varchar(40) not null primary key,
    last bigint not null
);

create table migrant (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    file_no varchar(20) not null,
    citizenship varchar(2) not null,
    sex varchar(1) not null,
    birth_date date not null,
    pin varchar(20) null,
    pin_reason varchar(500) null,
    name_cyrillic varchar(310) collate utf8mb4_uca1400_ai_ci not null,
    name_latin varchar(310) null,
    mobile varchar(20) not null,
    language varchar(2) not null,
    post_code varchar(10) not null,
    consent_at datetime(6) not null,
    constraint migrant_file_no unique (file_no),
    constraint migrant_pin unique (pin),
    constraint migrant_post foreign key (post_code) references post (code),
    constraint migrant_sex check (sex in ('F', 'M', 'X', 'U')),
    key migrant_newest (filed_at, id),
    key migrant_of_post (post_code, filed_at, id)
);

create table migrant_key (
    migrant_id uuid not null,
    name_key varchar(100) collate utf8mb4_bin not null,
    primary key (migrant_id, name_key),
    key migrant_by_key (name_key, migrant_id),
    constraint migrant_key_migrant foreign key (migrant_id) references migrant (id)
);

create table migrant_name (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    script varchar(10) not null,
    surname varchar(100) null,
    given varchar(100) null,
    patronymic varchar(100) null,
    valid_from date null,
    valid_to date null,
    constraint migrant_name_migrant foreign key (migrant_id) references migrant (id)
);

create table identity_document (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    type varchar(30) not null,
    country varchar(2) not null,
    number varchar(20) not null,
    expires_on date null,
    status varchar(20) not null,
    mrz varchar(200) null,
    -- A cancelled document leaves its number free; the others hold it.
    holds_number boolean as (if(status = 'CANCELLED', null, true)) persistent,
    constraint identity_document_number unique (type, country, number, holds_number),
    constraint identity_document_migrant foreign key (migrant_id) references migrant (id),
    key identity_document_by_number (number)
);

create table stay (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    region varchar(6) not null,
    purpose varchar(10) not null,
    entered_on date null,
    left_on date null,
    constraint stay_migrant foreign key (migrant_id) references migrant (id),
    constraint stay_region foreign key (region) references subdivision (code)
);

create table consular_registration (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    post_code varchar(10) not null,
    state varchar(12) not null,
    number varchar(40) null,
    registered_on date null,
    constraint consular_registration_number unique (number),
    constraint consular_registration_migrant foreign key (migrant_id) references migrant (id),
    constraint consular_registration_post foreign key (post_code) references post (code)
);

create table migrant_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    file_no varchar(20) null,
    citizenship varchar(2) null,
    sex varchar(1) null,
    birth_date date null,
    pin varchar(20) null,
    pin_reason varchar(500) null,
    name_cyrillic varchar(310) null,
    name_latin varchar(310) null,
    mobile varchar(20) null,
    language varchar(2) null,
    post_code varchar(10) null,
    consent_at datetime(6) null,
    primary key (id, revision),
    constraint migrant_history_revision foreign key (revision) references revision (id)
);

create table migrant_name_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    script varchar(10) null,
    surname varchar(100) null,
    given varchar(100) null,
    patronymic varchar(100) null,
    valid_from date null,
    valid_to date null,
    primary key (id, revision),
    constraint migrant_name_history_revision foreign key (revision) references revision (id)
);

create table identity_document_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    type varchar(30) null,
    country varchar(2) null,
    number varchar(20) null,
    expires_on date null,
    status varchar(20) null,
    mrz varchar(200) null,
    primary key (id, revision),
    constraint identity_document_history_revision foreign key (revision) references revision (id)
);

create table stay_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    region varchar(6) null,
    purpose varchar(10) null,
    entered_on date null,
    left_on date null,
    primary key (id, revision),
    constraint stay_history_revision foreign key (revision) references revision (id)
);

create table consular_registration_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    post_code varchar(10) null,
    state varchar(12) null,
    number varchar(40) null,
    registered_on date null,
    primary key (id, revision),
    constraint consular_registration_history_revision foreign key (revision) references revision (id)
);
