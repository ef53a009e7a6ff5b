-- The record: two hash chains, and what must stay outside of them. Moments are milliseconds since 1970.

-- One row, locked by whoever appends.
create table record_head (
    id            int primary key,
    open_number   bigint not null,
    open_hash     varchar(64) not null,
    sealed_number bigint not null,
    sealed_hash   varchar(64) not null,
    latest        bigint not null,
    beat          bigint not null
);
insert into record_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000',
    0, '0000000000000000000000000000000000000000000000000000000000000000', 0, 0);

create table record_entry (
    chain    varchar(6) not null,
    number   bigint not null,
    previous varchar(64) not null,
    hash     varchar(64) not null,
    content  varchar(1000000) not null,
    primary key (chain, number)
);

-- Whose acts are whose: deleting a row forgets the person, and the chains still hold.
create table record_person (
    pseudonym varchar(64) primary key,
    account   varchar(36) not null unique,
    salt      varchar(64) not null
);

-- What was sent once is not done twice.
create table record_key (
    sender_key varchar(64) primary key,
    act        varchar(64) not null,
    at         bigint not null,
    hash       varchar(64) not null
);
