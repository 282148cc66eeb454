package org.holdfast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import tools.jackson.databind.json.JsonMapper;

/** The boundaries, checked from the first commit. Each rule was broken once to see it fail. */
class StructureTest {
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.holdfast");

    private static final Path MODULES =
            Path.of("src/main/resources", ApplicationModulesExporter.DEFAULT_LOCATION);

    /** Two libraries share the first part of their name with the modules, and are none. */
    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(
                        Holdfast.class,
                        JavaClass.Predicates.resideInAnyPackage(
                                "org.holdfast.statute..", "org.holdfast.statistics.."))
                .verify();
    }

    /**
     * A start reads the modules from a file, in the order in which their tables are made; reading
     * them from the classes took longer than all the rest of it. After adding a module or a
     * dependency, write the file again with {@code -Dmodules.update=true}.
     */
    @Test
    void aStartIsToldTheModulesAsTheyAre() throws IOException {
        var modules = ApplicationModules.of(Holdfast.class);
        if (Boolean.getBoolean("modules.update")) {
            Files.writeString(MODULES, written(modules));
        }
        var told = List.copyOf(new JsonMapper().readValue(MODULES, Map.class).keySet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        modules.stream().map(module -> module.getIdentifier().toString()).toList());
        modules.stream()
                .forEach(module ->
                        module.getDirectDependencies(modules)
                                .uniqueModules()
                                .forEach(needed ->
                                        assertThat(told.indexOf(needed.getIdentifier().toString()))
                                                .as("%s before %s", needed, module)
                                                .isLessThan(
                                                        told.indexOf(
                                                                module.getIdentifier()
                                                                        .toString()))));
        assertThat(modules.stream())
                .as("the file names no initializers")
                .allMatch(module ->
                        module.getSpringBeans(ApplicationModuleInitializer.class).isEmpty());
    }

    private static String written(ApplicationModules modules) {
        return modules.stream()
                .map(module ->
                        "  \"%s\": {\"basePackage\": \"%s\"}"
                                .formatted(
                                        module.getIdentifier(), module.getBasePackage().getName()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
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
                List.of(
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
