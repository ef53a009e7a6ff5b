-- People, apart from the chain of acts: a person can be forgotten. Moments are milliseconds since 1970.
create table account (
    id         varchar(36) primary key,
    email      varchar(254) not null unique,
    name       varchar(200) not null,
    role       varchar(20) not null,
    delegation varchar(200),
    language   varchar(2),
    password   varchar(300),
    totp       varchar(64),
    totp_step  bigint not null default 0
);

create table account_session (
    hash    char(64) primary key,
    account varchar(36) not null references account(id) on delete cascade,
    expires bigint not null
);
create index account_session_account on account_session(account);

create table invitation (
    hash    char(64) primary key,
    account varchar(36) not null references account(id) on delete cascade,
    expires bigint not null
);

create table message (
    id      varchar(36) primary key,
    made    bigint not null,
    account varchar(36) not null references account(id) on delete cascade,
    kind    varchar(20) not null,
    subject varchar(300) not null,
    body    varchar(20000) not null,
    sent    bigint,
    trouble varchar(300)
);
create index message_made on message(made);
