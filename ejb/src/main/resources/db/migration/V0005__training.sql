create table training_session (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    centre_code varchar(10) not null,
    number varchar(40) not null,
    programme_id varchar(40) not null,
    starts_on date not null,
    ends_on date not null,
    capacity int not null,
    language varchar(2) not null,
    room varchar(60) null,
    attendance_min int not null,
    state varchar(12) not null,
    constraint training_session_number unique (number),
    constraint training_session_centre foreign key (centre_code) references centre (code),
    constraint training_session_programme foreign key (programme_id) references programme (id),
    constraint training_session_days check (ends_on >= starts_on),
    constraint training_session_capacity check (capacity > 0),
    key training_session_latest (centre_code, starts_on)
);

create table meeting (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    session_id uuid not null,
    place int not null,
    taught_on date not null,
    module_code varchar(20) not null,
    minutes int not null,
    full_attendance boolean not null,
    constraint meeting_place unique (session_id, place),
    constraint meeting_session foreign key (session_id) references training_session (id)
);

create table enrolment (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    centre_code varchar(10) not null,
    session_id uuid not null,
    migrant_id uuid not null,
    state varchar(12) not null,
    constraint enrolment_centre foreign key (centre_code) references centre (code),
    constraint enrolment_session foreign key (session_id) references training_session (id),
    constraint enrolment_migrant foreign key (migrant_id) references migrant (id),
    key enrolment_of_session (session_id, state, filed_at)
);

create table attendance (
    enrolment_id uuid not null,
    place int not null,
    mark varchar(10) not null,
    minutes_late int not null,
    primary key (enrolment_id, place),
    constraint attendance_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table training_session_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    centre_code varchar(10) null,
    number varchar(40) null,
    programme_id varchar(40) null,
    starts_on date null,
    ends_on date null,
    capacity int null,
    language varchar(2) null,
    room varchar(60) null,
    attendance_min int null,
    state varchar(12) null,
    primary key (id, revision),
    constraint training_session_history_revision foreign key (revision) references revision (id)
);

create table enrolment_history (
    id uuid not null,
    revision bigint not null,
    revision_type tinyint null,
    filed_at datetime(6) null,
    centre_code varchar(10) null,
    session_id uuid null,
    migrant_id uuid null,
    state varchar(12) null,
    primary key (id, revision),
    constraint enrolment_history_revision foreign key (revision) references revision (id)
);
