package org.holdfast.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.statute.law.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The 27 cases of section 19 of the statute reference. */
class WorkedExamplesTest {

    static Stream<WorkedCase> cases() {
        return WorkedCase.all().stream();
    }

    @Test
    void thereAreTwentySevenOfThem() {
        assertThat(cases()).hasSize(27);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheDutiesThatWereCountedByHand(WorkedCase example) {
        var asserted =
                WorkedCase.stream(StatuteFixtures.workedExamples().get("asserted_rules"))
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toSet());
        WorkedCase.stream(example.expected().get("optional"))
                .forEach(rule -> asserted.remove(rule.stringValue()));
        var expected = new TreeSet<String>();
        for (var duty : example.expected().get("duties")) {
            if (asserted.contains(WorkedCase.text(duty, "rule"))) {
                expected.add(line(duty));
            }
        }
        var found =
                Clock.of(example.given()).duties().stream()
                        .filter(duty -> asserted.contains(duty.rule().id()))
                        .map(duty ->
                                duty.rule().id()
                                        + " "
                                        + duty.event()
                                        + " "
                                        + Lines.when(duty.timing()))
                        .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void raisesTheFlagsThatWereExpected(WorkedCase example) {
        var expected =
                WorkedCase.stream(example.expected().get("flags"))
                        .map(flag -> WorkedCase.text(flag, "event") + WorkedCase.text(flag, "flag"))
                        .toList();
        var found =
                Clock.of(example.given()).flags().stream()
                        .filter(flag -> flag.name() != Flag.Name.CONTESTED)
                        .map(flag -> flag.event() + flag.name())
                        .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void countsTheTotalsThatWereExpected(WorkedCase example) {
        var findings = Clock.of(example.given());
        for (var fact : example.expected().get("facts").properties()) {
            findings.suspended(fact.getKey())
                    .ifPresent(suspended -> {
                        assertThat(suspended.days().toDouble())
                                .isEqualTo(fact.getValue().get("days").doubleValue());
                        assertThat(suspended.yearTotals().getFirst().total().toDouble())
                                .isEqualTo(fact.getValue().get("school_year_total").doubleValue());
                        assertThat(
                                        suspended.termTotals().stream()
                                                .map(t ->
                                                        t.period().name()
                                                                + " "
                                                                + t.total().toDouble()))
                                .containsExactlyElementsOf(
                                        fact.getValue().get("term_totals").properties().stream()
                                                .map(t ->
                                                        t.getKey()
                                                                + " "
                                                                + t.getValue().doubleValue())
                                                .toList());
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void writesTheCountAsItWasWrittenByHand(WorkedCase example) {
        var findings = Clock.of(example.given());
        for (var duty : example.expected().get("duties")) {
            if (duty.has("working")) {
                var byHand = WorkedCase.text(duty, "working").replaceFirst("^[^:]*: ", "");
                var found =
                        findings
                                .duties(
                                        WorkedCase.text(duty, "event"),
                                        WorkedCase.text(duty, "rule"))
                                .stream()
                                .filter(d -> line(duty).contains(Lines.when(d.timing())))
                                .map(d ->
                                        d.derivation()
                                                .working()
                                                .replaceFirst("^[^:]*: ", "")
                                                .replaceAll("\\[[^]]*]; ", ""))
                                .toList();
                assertThat(found).isEqualTo(List.of(byHand));
            }
        }
    }

    private static String line(JsonNode duty) {
        var when =
                duty.has("dates")
                        ? WorkedCase.stream(duty.get("dates")).map(JsonNode::stringValue).toList()
                        : duty.get("date").isNull() ? "null" : WorkedCase.text(duty, "date");
        return WorkedCase.text(duty, "rule")
                + " "
                + WorkedCase.text(duty, "event")
                + " "
                + WorkedCase.text(duty, "kind")
                + " "
                + when;
    }
}
