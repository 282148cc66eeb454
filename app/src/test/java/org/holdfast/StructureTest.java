package org.holdfast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries, checked from the first commit. Each rule was broken once to see it fail. */
class StructureTest {
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.holdfast");

    /** Two libraries share the first part of their name with the modules, and are none. */
    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(
                        Holdfast.class,
                        JavaClass.Predicates.resideInAnyPackage(
                                "org.holdfast.statute..", "org.holdfast.statistics.."))
                .verify();
    }

    @Test
    void rulesAreFunctionsOfValues() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void theLawKnowsNothingOfSpringOrSqlOrHttp() {
        noClasses()
                .that()
                .resideInAnyPackage("org.holdfast.statute..", "org.holdfast.statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "jakarta..", "java.net..")
                .check(PRODUCTION);
    }

    @Test
    void timeIsHandedIn() {
        for (var type :
                java.util.List.of(
                        LocalDate.class,
                        LocalDateTime.class,
                        Instant.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(PRODUCTION);
        }
    }

    @Test
    void wiringGoesThroughConstructors() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Autowired")
                .check(PRODUCTION);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes()
                .should()
                .haveNameNotMatching(
                        ".*(Manager|Helper|Utils?|Impl|Dto|Data|Info|Processor)$|.*\\.Abstract[A-Z].*")
                .check(PRODUCTION);
    }
}
