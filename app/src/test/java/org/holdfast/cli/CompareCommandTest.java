package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.published.file.PublishedFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final String COLUMNS =
            "area_code,area,indicator,by,group,period,value,rounded,england,region,rank,ranked,sharing_rank,"
                    + "neighbour_mean,neighbours_used,change_points,change_percent,ratio_england,ratio_reference,status";

    @TempDir Path folder;
    private String tidy;
    private String neighbours;

    /** What a run left behind. */
    private record Ran(int status, String out, String err) {}

    @BeforeEach
    void files() {
        tidy = PublishedFixtures.file(folder, "tidy.csv", PublishedFixtures.tidy()).toString();
        neighbours =
                PublishedFixtures.file(
                                folder,
                                "statistical_neighbours_2025.csv",
                                PublishedFixtures.neighbours())
                        .toString();
    }

    @Test
    void answersFromFilesAloneInTheColumnsOfTheContract() {
        var ran =
                run(
                        "--area",
                        "821",
                        "805",
                        "--indicator",
                        "susp_rate",
                        "--period",
                        "2023/24",
                        "--published",
                        tidy,
                        "--neighbours",
                        neighbours,
                        "--format",
                        "csv");

        assertThat(ran.status()).isZero();
        assertThat(ran.out().lines())
                .containsExactly(
                        COLUMNS,
                        "821,Luton,susp_rate,total,Total,2023/24,8,8.00,9.1,10.08333,1,3,2,14.333335,2,0,0,0.8791208791,,published",
                        "805,Hartlepool,susp_rate,total,Total,2023/24,20.66667,20.67,9.1,7.625,3,3,1,,,0.66667,3.33335,2.2710626374,,published");
    }

    @Test
    void writesEverythingAsJson() {
        var ran =
                run(
                        "--area",
                        "Luton",
                        "--indicator",
                        "perm_excl_rate",
                        "--by",
                        "sex",
                        "--published",
                        tidy,
                        "--neighbours",
                        neighbours,
                        "--format",
                        "json");
        var root = JsonMapper.builder().build().readTree(ran.out());

        assertThat(root.get("schema").asString()).isEqualTo("holdfast-compare/1");
        assertThat(root.get("sources").get(0).get("name").asString()).isEqualTo("tidy.csv");
        assertThat(root.get("figures")).hasSize(6);
        assertThat(root.get("series").get(0).get("points")).hasSize(2);
        assertThat(root.toString()).contains("\"standing\":\"suppressed\"", "SMALL-NUMBER");
    }

    @Test
    void tellsAnOfficerInWords() {
        var ran =
                run(
                        "--area",
                        "821",
                        "--indicator",
                        "susp_rate",
                        "--published",
                        tidy,
                        "--neighbours",
                        neighbours);

        assertThat(ran.out())
                .contains("Luton (821): Suspensions per 100 pupils")
                .contains("80 among 1,000 pupils")
                .contains("0.88 times England’s")
                .contains("1 of 3   1 is the lowest, shared by 2")
                .contains("mean of 2 of 3")
                .contains("Own past: 2022/23 8.00 · 2023/24 8.00");
    }

    @Test
    void listsWhatTheFilesHold() {
        var ran = run("--help", "--published", tidy);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Usage: holdfast compare")
                .contains("susp_rate  Suspensions per 100 pupils")
                .contains("sex  Male; Female")
                .contains("202223, 202324");
    }

    @Test
    void saysNoWhenNothingFitsAndRefusesWhatItCannotUse() {
        assertThat(run("--area", "821", "--period", "1999/00", "--published", tidy).status())
                .isEqualTo(HoldfastCommand.ANSWER_IS_NO);
        assertThat(run("--area", "Atlantis", "--published", tidy).status())
                .isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(
                        run("--area", "821", "--published", folder.resolve("none.csv").toString())
                                .status())
                .isEqualTo(HoldfastCommand.UNUSABLE);
        assertThat(run("--published", tidy).err()).contains("Say which area");
    }

    private static Ran run(String... words) {
        var all = new ArrayList<>(List.of("compare"));
        all.addAll(List.of(words));
        var out = new StringWriter();
        var err = new StringWriter();
        var status =
                new CommandLine(new HoldfastCommand())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(all.toArray(String[]::new));
        return new Ran(status, out.toString(), err.toString());
    }
}
