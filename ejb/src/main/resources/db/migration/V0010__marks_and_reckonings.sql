-- A mark that is changed leaves the one before: one row for what went, one for what came.
create table attendance_history (
    revision bigint not null,
    revision_type tinyint not null,
    enrolment_id uuid not null,
    place int not null,
    mark varchar(10) null,
    minutes_late int null,
    primary key (revision, revision_type, enrolment_id, place),
    constraint attendance_history_revision foreign key (revision) references revision (id)
);

-- How a due day was counted, as the calendar was then.
alter table consular_request
    add column due_from date null after due_rule,
    add column due_term int null after due_from,
    add column due_unit varchar(10) null after due_term,
    add column due_paused int null after due_unit,
    add column due_skipped varchar(2000) null after due_paused;

alter table consular_request_history
    add column due_from date null after due_rule,
    add column due_term int null after due_from,
    add column due_unit varchar(10) null after due_term,
    add column due_paused int null after due_unit,
    add column due_skipped varchar(2000) null after due_paused;

-- A registration that is made again takes over the number of the one that ended.
alter table consular_registration
    drop index consular_registration_number,
    add key consular_registration_by_number (number);

-- The age is a rule of the programme; its list gives it.
alter table programme add column youngest int not null default 18 after attendance_min;

-- Whoever still waited when a session began, waits no more. The history stays as it was written.
update enrolment e
    join training_session s on s.id = e.session_id
set e.state = 'WITHDRAWN'
where e.state = 'WAITLISTED' and s.state in ('RUNNING', 'COMPLETED');
