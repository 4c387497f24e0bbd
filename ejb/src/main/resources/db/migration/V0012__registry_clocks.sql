-- What a host country asks of those who stay there, and who belongs to its union of states.
create table host_rule (
    id varchar(40) not null primary key,
    code varchar(20) not null,
    name_ky varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    host_country_code varchar(2) null,
    citizenship varchar(2) null,
    regimes varchar(100) null,
    starts varchar(15) null,
    term int null,
    unit varchar(15) null,
    alert_days varchar(40) null,
    after_days int null,
    without_contract boolean not null,
    met_by varchar(25) null,
    again_months int null,
    binding boolean not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint host_rule_host_country foreign key (host_country_code) references country (code),
    constraint host_rule_citizenship foreign key (citizenship) references country (code),
    constraint host_rule_clock check ((starts is null) = (unit is null)),
    key host_rule_by_host (host_country_code)
);

create table union_member (
    id varchar(40) not null primary key,
    union_code varchar(10) not null,
    country_code varchar(2) not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint union_member_country foreign key (country_code) references country (code)
);

-- How somebody stays; without a regime that was told it follows from purpose and citizenship.
alter table stay
    add column host_regime varchar(15) null after purpose,
    add column address varchar(200) null after host_regime,
    add column registered_until date null after address,
    add column medical_on date null after registered_until,
    add column patent_on date null after medical_on;

alter table stay_history
    add column host_regime varchar(15) null after purpose,
    add column address varchar(200) null after host_regime,
    add column registered_until date null after address,
    add column medical_on date null after registered_until,
    add column patent_on date null after medical_on;

-- Told by the training centres.
alter table migrant add column trained_on date null after consent_at;

alter table migrant_history add column trained_on date null after consent_at;

-- A day is that of the stamp, which names no moment; the time of day is kept where it is known.
create table border_crossing (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    country varchar(2) not null,
    direction varchar(3) not null,
    crossed_on date not null,
    crossed_at varchar(5) null,
    checkpoint varchar(100) null,
    document_id uuid null,
    result varchar(10) not null,
    struck_why varchar(500) null,
    constraint border_crossing_migrant foreign key (migrant_id) references migrant (id),
    constraint border_crossing_country foreign key (country) references country (code),
    constraint border_crossing_document foreign key (document_id) references identity_document (id)
);

create table border_crossing_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    country varchar(2) null,
    direction varchar(3) null,
    crossed_on date null,
    crossed_at varchar(5) null,
    checkpoint varchar(100) null,
    document_id uuid null,
    result varchar(10) null,
    struck_why varchar(500) null,
    primary key (id, revision),
    constraint border_crossing_history_revision foreign key (revision) references revision (id)
);

create table employment_record (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    migrant_id uuid not null,
    country varchar(2) not null,
    employer varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    tax_number varchar(20) null,
    kind varchar(15) not null,
    occupation varchar(4) null,
    contract_no varchar(60) null,
    starts_on date not null,
    ends_on date null,
    ended_on date null,
    end_reason varchar(15) null,
    struck_why varchar(500) null,
    constraint employment_record_migrant foreign key (migrant_id) references migrant (id),
    constraint employment_record_country foreign key (country) references country (code),
    constraint employment_record_occupation foreign key (occupation) references occupation (code),
    constraint employment_record_term check (ends_on is null or ends_on >= starts_on),
    constraint employment_record_end check (ended_on is null or ended_on >= starts_on),
    key employment_record_by_tax_number (tax_number)
);

create table employment_record_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    migrant_id uuid null,
    country varchar(2) null,
    employer varchar(200) null,
    tax_number varchar(20) null,
    kind varchar(15) null,
    occupation varchar(4) null,
    contract_no varchar(60) null,
    starts_on date null,
    ends_on date null,
    ended_on date null,
    end_reason varchar(15) null,
    struck_why varchar(500) null,
    primary key (id, revision),
    constraint employment_record_history_revision foreign key (revision) references revision (id)
);
