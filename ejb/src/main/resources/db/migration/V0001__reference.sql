-- Codes take the database's own collation, so that any table may point to them; names take one that folds case and marks.

create table country (
    code varchar(2) not null primary key,
    alpha3 varchar(3) not null,
    numeric_code varchar(3) not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    constraint country_alpha3 unique (alpha3)
);

create table subdivision (
    code varchar(6) not null primary key,
    country_code varchar(2) not null,
    federal_district varchar(20) null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint subdivision_country foreign key (country_code) references country (code)
);

create table post (
    code varchar(10) not null primary key,
    kind varchar(20) not null,
    country_code varchar(2) not null,
    host_country_code varchar(2) not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    city_ky varchar(100) collate utf8mb4_uca1400_ai_ci not null,
    city_ru varchar(100) collate utf8mb4_uca1400_ai_ci not null,
    city_en varchar(100) collate utf8mb4_uca1400_ai_ci not null,
    zone varchar(40) not null,
    opens_at varchar(5) not null,
    closes_at varchar(5) not null,
    working_days varchar(30) not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint post_country foreign key (country_code) references country (code),
    constraint post_host_country foreign key (host_country_code) references country (code)
);

create table district (
    id varchar(40) not null primary key,
    post_code varchar(10) not null,
    subdivision_code varchar(6) not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint district_post foreign key (post_code) references post (code),
    constraint district_subdivision foreign key (subdivision_code) references subdivision (code),
    key district_by_subdivision (subdivision_code, valid_from)
);

create table centre (
    code varchar(10) not null primary key,
    country_code varchar(2) not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    city_ky varchar(100) collate utf8mb4_uca1400_ai_ci not null,
    city_ru varchar(100) collate utf8mb4_uca1400_ai_ci not null,
    city_en varchar(100) collate utf8mb4_uca1400_ai_ci not null,
    zone varchar(40) not null,
    capacity int not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint centre_country foreign key (country_code) references country (code)
);

create table holiday (
    id varchar(40) not null primary key,
    country_code varchar(2) not null,
    post_code varchar(10) null,
    day date not null,
    closed boolean not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint holiday_country foreign key (country_code) references country (code),
    constraint holiday_post foreign key (post_code) references post (code),
    key holiday_by_day (day)
);

create table soate_unit (
    code varchar(14) not null primary key,
    parent_code varchar(14) null,
    kind varchar(10) not null,
    subdivision_code varchar(6) not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    constraint soate_unit_parent foreign key (parent_code) references soate_unit (code),
    constraint soate_unit_subdivision foreign key (subdivision_code) references subdivision (code)
);

create table occupation (
    code varchar(4) not null primary key,
    level int not null,
    parent_code varchar(4) null,
    name_ky varchar(300) collate utf8mb4_uca1400_ai_ci null,
    name_ru varchar(300) collate utf8mb4_uca1400_ai_ci null,
    name_en varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    shortlisted boolean not null,
    constraint occupation_parent foreign key (parent_code) references occupation (code)
);

create table request_type (
    id varchar(40) not null primary key,
    code varchar(10) not null,
    category varchar(20) not null,
    service boolean not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    statistics_line varchar(1) not null,
    workflow varchar(20) null,
    sla_value int not null,
    sla_unit varchar(10) not null,
    extension_value int null,
    extension_unit varchar(10) null,
    authority_pauses boolean not null,
    first_response_hours int not null,
    priority varchar(10) not null,
    confidentiality varchar(2) not null,
    presence_needed boolean not null,
    remote_allowed boolean not null,
    document_days int null,
    remark varchar(200) null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    key request_type_by_code (code, valid_from)
);

create table fee_rule (
    id varchar(60) not null primary key,
    type_code varchar(10) null,
    post_code varchar(10) null,
    citizenship varchar(2) null,
    age_from int null,
    age_to int null,
    urgency varchar(12) not null,
    amount decimal(12, 2) null,
    currency varchar(3) null,
    percent int null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint fee_rule_post foreign key (post_code) references post (code),
    constraint fee_rule_citizenship foreign key (citizenship) references country (code),
    constraint fee_rule_amount_or_percent check ((amount is null) <> (percent is null)),
    constraint fee_rule_currency check ((amount is null) = (currency is null)),
    key fee_rule_by_type (type_code, valid_from)
);

create table programme (
    id varchar(40) not null primary key,
    code varchar(20) not null,
    edition int not null,
    destination_code varchar(2) not null,
    stage varchar(3) not null,
    languages varchar(40) not null,
    minutes int not null,
    attendance_min int not null,
    pass_mark int not null,
    certificate_months int not null,
    name_ky varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(200) collate utf8mb4_uca1400_ai_ci not null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint programme_edition unique (code, edition),
    constraint programme_destination foreign key (destination_code) references country (code)
);

create table programme_module (
    id varchar(60) not null primary key,
    programme_id varchar(40) not null,
    code varchar(10) not null,
    place int not null,
    pillar varchar(20) not null,
    minutes int not null,
    mandatory boolean not null,
    full_attendance boolean not null,
    name_ky varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    name_ru varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    name_en varchar(300) collate utf8mb4_uca1400_ai_ci not null,
    constraint programme_module_code unique (programme_id, code),
    constraint programme_module_programme foreign key (programme_id) references programme (id)
);
