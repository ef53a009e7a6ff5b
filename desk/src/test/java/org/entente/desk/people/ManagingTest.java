package org.entente.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ManagingTest {
    private final Account chair = account("c", Role.CHAIR, null);
    private final Account head = account("h", Role.HEAD, "ALB");
    private final Account otherHead = account("o", Role.HEAD, "BRE");
    private final Account delegate = account("d", Role.DELEGATE, "ALB");
    private final Account alternate = account("a", Role.ALTERNATE, "ALB");
    private final Account foreign = account("f", Role.DELEGATE, "BRE");
    private final Account observer = account("b", Role.OBSERVER, null);

    private static Account account(String id, Role role, @Nullable String delegation) {
        return new Account(id, id + "@desk.example", id, role, delegation, null, true, false);
    }

    @Test
    void theSecretariatLooksAfterEverybodyButItself() {
        for (Account other : new Account[] {head, otherHead, delegate, alternate, foreign, observer}) {
            assertThat(Managing.mayManage(chair, other)).as(other.id()).isTrue();
        }
        assertThat(Managing.mayManage(chair, chair)).isFalse();
        assertThat(Managing.mayGive(chair, null)).containsExactlyInAnyOrder(Role.CHAIR, Role.OBSERVER);
    }

    @Test
    void aHeadLooksAfterTheDelegationsOwnDelegatesAndAlternates() {
        assertThat(Managing.mayManage(head, delegate)).isTrue();
        assertThat(Managing.mayManage(head, alternate)).isTrue();
        for (Account other : new Account[] {chair, head, otherHead, foreign, observer}) {
            assertThat(Managing.mayManage(head, other)).as(other.id()).isFalse();
        }
        assertThat(Managing.mayGive(head, "ALB")).containsExactlyInAnyOrder(Role.DELEGATE, Role.ALTERNATE);
        assertThat(Managing.mayGive(head, "BRE")).isEmpty();
        assertThat(Managing.mayGive(head, null)).isEmpty();
    }

    @Test
    void nobodyElseLooksAfterAnybody() {
        for (Account by : new Account[] {delegate, alternate, observer}) {
            for (Account other : new Account[] {chair, head, delegate, alternate, foreign, observer}) {
                assertThat(Managing.mayManage(by, other))
                        .as(by.id() + " " + other.id())
                        .isFalse();
            }
        }
    }

    @Test
    void whoIsInAnotherDelegationIsNotShown() {
        assertThat(Managing.mayKnow(delegate, foreign)).isFalse();
        assertThat(Managing.mayKnow(delegate, head)).isTrue();
        assertThat(Managing.mayKnow(observer, delegate)).isFalse();
        assertThat(Managing.mayKnow(observer, chair)).isTrue();
        assertThat(Managing.mayKnow(chair, foreign)).isTrue();
    }
}
