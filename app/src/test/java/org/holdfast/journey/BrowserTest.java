package org.holdfast.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.holdfast.Holdfast;
import org.holdfast.RouteScene;
import org.holdfast.access.AccessFixtures;
import org.holdfast.database.FreshDatabase;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.pupil.PupilFixtures;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test in a real browser of the application as it is served, with a database of its own. Runs
 * wherever there is a Chromium, and under {@code ./holdfast verify} always.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserFound.class)
@SpringBootTest(
        classes = Holdfast.class,
        properties = "holdfast.jobs.enabled=false",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({
    AccessFixtures.class,
    OrganisationFixtures.class,
    PupilFixtures.class,
    RouteScene.class,
    Visits.class,
    JourneyClock.class
})
@ContextConfiguration(initializers = FreshDatabase.Initializer.class)
@TestExecutionListeners(
        listeners = FreshDatabase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@interface BrowserTest {}
