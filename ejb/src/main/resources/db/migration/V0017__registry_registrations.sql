-- How long an entry in the consular register holds, and when people are told that it runs out.
create table registration_rule (
    id varchar(40) not null primary key,
    code varchar(20) not null,
    years int not null,
    days int not null,
    notice_before int null,
    notice_after int null,
    valid_from date not null,
    valid_to date null,
    source varchar(200) not null,
    grade varchar(1) not null,
    constraint registration_rule_notice check ((notice_before is null) <> (notice_after is null))
);

-- The day after which an entry ends by itself is kept beside it, with the rule that made it, so that the lists of what
-- is due need not be computed; offered_to is the post in whose district the person lives now.
alter table consular_registration
    add column kind varchar(10) not null default 'TEMPORARY' after post_code,
    add column due_on date null after registered_on,
    add column notice_on date null after due_on,
    add column due_rule varchar(40) null after notice_on,
    add column removed_on date null after due_rule,
    add column removal varchar(20) null after removed_on,
    add column offered_to varchar(10) null after removal,
    add constraint consular_registration_offered_to foreign key (offered_to) references post (code),
    add key consular_registration_near (post_code, state, notice_on),
    add key consular_registration_over (state, due_on);

alter table consular_registration alter column kind drop default;

alter table consular_registration_history
    add column kind varchar(10) null after post_code,
    add column due_on date null after registered_on,
    add column notice_on date null after due_on,
    add column due_rule varchar(40) null after notice_on,
    add column removed_on date null after due_rule,
    add column removal varchar(20) null after removed_on,
    add column offered_to varchar(10) null after removal;

-- Who stands on the register was entered for a time: three years from the day of the entry.
update consular_registration
set due_on = registered_on + interval 3 year,
    notice_on = registered_on + interval 3 year - interval 30 day,
    due_rule = 'TEMPORARY@2000-07-17'
where state = 'REGISTERED';

-- Since when papers are missing was not kept; the whole time runs from today.
update consular_registration
set due_on = current_date + interval 30 day, notice_on = current_date + interval 7 day, due_rule = 'PAPERS@2000-07-17'
where state = 'INCOMPLETE';

-- What was done to an entry, by whom and why.
create table registration_step (
    id uuid not null primary key,
    version int not null,
    filed_at datetime(6) not null,
    registration_id uuid not null,
    action varchar(15) null,
    leads_to varchar(12) not null,
    post_code varchar(10) not null,
    left_post varchar(10) null,
    since date null,
    removal varchar(20) null,
    why varchar(500) null,
    sub varchar(64) not null,
    author varchar(200) null,
    constraint registration_step_registration foreign key (registration_id) references consular_registration (id),
    key registration_step_of (registration_id, filed_at),
    key registration_step_left (left_post, filed_at)
);

-- The steps before this, as far as the history tells them: each change of the state.
insert into registration_step (id, version, filed_at, registration_id, action, leads_to, post_code, sub, author)
select uuid(), 0, changed.at, changed.id,
    case
        when changed.state_before is null then null
        when changed.state = 'INCOMPLETE' then 'ASK'
        when changed.state = 'SUBMITTED' then 'COMPLETE'
        when changed.state = 'REGISTERED' and changed.state_before = 'REMOVED' then 'REGISTER_AGAIN'
        when changed.state = 'REGISTERED' then 'REGISTER'
        when changed.state = 'REMOVED' then 'REMOVE'
        when changed.state = 'WITHDRAWN' then 'WITHDRAW'
        when changed.state = 'REFUSED' then 'REFUSE'
        else 'EXPIRE'
    end,
    changed.state, changed.post_code, changed.sub, s.display_name
from (
    select h.id, h.state, h.post_code, v.at, v.sub, lag(h.state) over (partition by h.id order by h.revision) as state_before
    from consular_registration_history h
    join revision v on v.id = h.revision
) changed
left join staff s on s.sub = changed.sub
where changed.state_before is null or changed.state_before <> changed.state;
