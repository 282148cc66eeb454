package org.holdfast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HoldfastTest
@Import(AccessFixtures.class)
class DemonstrationBesideOtherDataTest {
    @Autowired private Demonstration demonstration;
    @Autowired private AccessFixtures access;
    @Autowired private JdbcClient jdbc;

    @Test
    void neverMixesInventedPeopleWithOthers() {
        access.aPersonWith(
                Role.HEADTEACHER, access.aSchoolScope("Eastborough Academy").organisation());
        assertThat(demonstration.make(DemoSize.SCHOOL, _ -> {}))
                .isInstanceOfSatisfying(
                        DemoOutcome.Refused.class,
                        refused -> assertThat(refused.words()).contains("other data"));
        assertThat(jdbc.sql("select count(*) from demo.demonstration").query(Long.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from organisation.school").query(Long.class).single())
                .isZero();
    }
}
