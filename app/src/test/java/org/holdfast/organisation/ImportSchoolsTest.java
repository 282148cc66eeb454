package org.holdfast.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.intake.IntakeProblem;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeReport.Tally;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@HoldfastTest
@Import(AccessFixtures.class)
class ImportSchoolsTest {
    private static final Actor JOB = new Actor.Job("a test");
    private static final String NATIONAL =
            "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),"
                    + "TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),OpenDate,CloseDate,"
                    + "StatutoryLowAge,StatutoryHighAge,Street,Town,Postcode,HeadTitle (name),HeadFirstName,HeadLastName,"
                    + "Trusts (code),Trusts (name)\n";
    private static final String SHORT =
            "urn,laestab,la_number,la_name,school_name,establishment_type,establishment_type_group,last_academic_year\n";

    @TempDir Path folder;
    @Autowired ImportSchools importSchools;
    @Autowired Organisations organisations;
    @Autowired JdbcClient jdbc;
    @Autowired AccessFixtures access;

    @Test
    void readsTheNationalListByItsOwnColumnNames() throws IOException {
        var report =
                load(
                        NATIONAL
                                + "200001,821,Luton,4001,Stopsley High,34,Academy converter,Open,Secondary,01-09-2012,,11,16,"
                                + "St Thomas’s Road,Luton,LU2 7UX,Ms,Ada,Bright,2044,Chiltern Learning\n");

        assertThat(report.loaded()).isTrue();
        var school = organisations.school(idOf(200001));
        assertThat(school.name()).isEqualTo("Stopsley High");
        assertThat(school.kind()).isEqualTo(SchoolKind.ACADEMY);
        assertThat(school.phase()).isEqualTo(Phase.SECONDARY);
        assertThat(school.laestab().orElseThrow()).hasToString("821/4001");
        assertThat(school.authority().name()).isEqualTo("Luton");
        assertThat(school.trust().orElseThrow().name()).isEqualTo("Chiltern Learning");
        assertThat(school.head()).isEqualTo("Ms Ada Bright");
        assertThat(school.opened()).hasToString("Optional[2012-09-01]");
        assertThat(school.toString()).doesNotContain("Bright");
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() throws IOException {
        var list = SHORT + "200010,8212050,821,Luton,Wigmore Primary,Community School,x,201718\n";

        assertThat(load(list).tallies()).containsExactly(new Tally("schools", 1, 0, 0, 0));
        var again = load(list);

        assertThat(again.tallies()).containsExactly(new Tally("schools", 0, 0, 1, 0));
        assertThat(again.nothingNew()).isTrue();
        assertThat(organisations.school(idOf(200010)).version()).isZero();
    }

    @Test
    void keepsWhatAShorterListDoesNotSay() throws IOException {
        load(NATIONAL + row("200020", "821", "2060", "Denbigh", "1", "Open", "Primary"));
        load(SHORT + "200020,8212060,821,Luton,Denbigh Primary,Community School,x,201718\n");

        var school = organisations.school(idOf(200020));
        assertThat(school.name()).isEqualTo("Denbigh Primary");
        assertThat(school.status()).isEqualTo(School.Status.LISTED);
        assertThat(school.phase()).isEqualTo(Phase.PRIMARY);
        assertThat(school.phaseWorkedOut()).isFalse();
    }

    @Test
    void loadsNothingWhereAnyRowIsWrong() throws IOException {
        var report =
                load(
                        SHORT
                                + "200030,8212070,821,Luton,Good,Community School,x,201718\n"
                                + "20003,8212071,821,Luton,Bad,Community School,x,201718\n");

        assertThat(report.loaded()).isFalse();
        assertThat(described(report)).containsExactly("3 urn SCHOOL-URN");
        assertThat(known(200030)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'20004x,821,4005,High,1,Open,Secondary', URN, SCHOOL-URN",
        "'200040,82,4005,High,1,Open,Secondary', LA (code), SCHOOL-AUTHORITY",
        "'200040,999,4005,High,1,Open,Secondary', LA (code), SCHOOL-AUTHORITY-UNKNOWN",
        "'200040,821,40055,High,1,Open,Secondary', EstablishmentNumber, SCHOOL-NUMBER",
        "'200040,821,4005,,1,Open,Secondary', EstablishmentName, SCHOOL-NAME",
        "'200040,821,4005,High,99,Open,Secondary', TypeOfEstablishment (code), SCHOOL-TYPE",
        "'200040,821,4005,High,1,Ajar,Secondary', EstablishmentStatus (name), SCHOOL-STATUS",
        "'200040,821,4005,High,1,Open,Tertiary', PhaseOfEducation (name), SCHOOL-PHASE"
    })
    void refusesWhatCannotBe(String cells, String column, String code) throws IOException {
        var parts = cells.split(",", -1);
        var report =
                load(
                        NATIONAL
                                + row(
                                        parts[0], parts[1], parts[2], parts[3], parts[4], parts[5],
                                        parts[6]));

        assertThat(described(report)).containsExactly("2 " + column + " " + code);
    }

    @Test
    void refusesDatesAndAgesThatAreNone() throws IOException {
        var report =
                load(
                        NATIONAL
                                + "200050,821,Luton,4005,High,1,,Open,Secondary,31-02-2012,,eleven,16,,,,,,,,\n");

        assertThat(described(report))
                .containsExactlyInAnyOrder(
                        "2 OpenDate SCHOOL-DATE", "2 StatutoryLowAge SCHOOL-AGE");
    }

    @Test
    void refusesANumberOfAnotherAuthority() throws IOException {
        assertThat(
                        described(
                                load(
                                        SHORT
                                                + "200060,8222050,821,Luton,Wigmore,Community School,x,201718\n")))
                .containsExactly("2 laestab SCHOOL-NUMBER-AUTHORITY");
    }

    @Test
    void loadsAnAcceptedErrorAsItsCodeSays() throws IOException {
        var report =
                load(
                        SHORT + "200070,8212050,821,Luton,Wigmore,Castle,x,201718\n",
                        Set.of("SCHOOL-TYPE"));

        assertThat(report.loaded()).isTrue();
        assertThat(report.problems().getFirst().words()).endsWith("loaded without a type.");
        assertThat(organisations.school(idOf(200070)).kind()).isEqualTo(SchoolKind.UNKNOWN);
    }

    @Test
    void warnsOfAMissingTypeAndLoadsTheSchool() throws IOException {
        var report = load(SHORT + "200080,8212051,821,Luton,Wigmore,,,201718\n");

        assertThat(described(report)).containsExactly("2 establishment_type SCHOOL-TYPE-MISSING");
        assertThat(report.loaded()).isTrue();
    }

    @Test
    void leavesOutSchoolsOutsideEngland() throws IOException {
        var report =
                load(NATIONAL + row("200090", "660", "2001", "Ysgol", "30", "Open", "Primary"));

        assertThat(described(report))
                .containsExactly("2 TypeOfEstablishment (name) SCHOOL-NOT-ENGLAND");
        assertThat(known(200090)).isFalse();
    }

    @Test
    void restrictsTheListToOneAuthority() throws IOException {
        var file =
                file(
                        SHORT
                                + "200100,8212052,821,Luton,Ours,Community School,x,201718\n"
                                + "bad,8222052,822,Bedford,Theirs,Community School,x,201718\n"
                                + "200101,8222053,822,Bedford,Theirs,Community School,x,201718\n");
        var report = as(JOB, new IntakeRequest(List.of(file), Optional.of("821"), Set.of(), false));

        assertThat(report.tallies()).containsExactly(new Tally("schools", 1, 0, 0, 2));
        assertThat(known(200101)).isFalse();
    }

    @Test
    void storesNothingInADryRunAndCountsAllTheSame() throws IOException {
        var file = file(SHORT + "200110,8212053,821,Luton,Dry,Community School,x,201718\n");
        var report = as(JOB, new IntakeRequest(List.of(file), Optional.empty(), Set.of(), true));

        assertThat(report.tallies()).containsExactly(new Tally("schools", 1, 0, 0, 0));
        assertThat(report.loaded()).isFalse();
        assertThat(known(200110)).isFalse();
    }

    @Test
    void declaresWhereRolesMayBeHeld() throws IOException {
        load(NATIONAL + "200120,825,Bucks,4003,Hill,34,,Open,Secondary,,,,,,,,,,,77,Hill Trust\n");
        var school = organisations.school(idOf(200120));
        var reached =
                jdbc.sql(
                                """
                                select kind from access.scope s join access.scope_school r using (organisation_id)
                                where r.school_id = :school order by kind
                                """)
                        .param("school", school.id().value())
                        .query(String.class)
                        .list();

        assertThat(reached).containsExactly("authority", "school", "trust");
    }

    @Test
    void movesTheReachWithASchoolThatMovesToAnotherAuthority() throws IOException {
        load(SHORT + "200130,8212054,821,Luton,Mover,Community School,x,201718\n");
        load(SHORT + "200130,8222054,822,Bedford,Mover,Community School,x,201718\n");
        var school = organisations.school(idOf(200130));

        assertThat(school.authority().code()).hasToString("822");
        assertThat(
                        jdbc.sql(
                                        """
                                        select s.name from access.scope s join access.scope_school r using (organisation_id)
                                        where r.school_id = :school and kind = 'authority'
                                        """)
                                .param("school", school.id().value())
                                .query(String.class)
                                .list())
                .containsExactly("Bedford");
        assertThat(
                        jdbc.sql(
                                        "select laestab from organisation.former_laestab where urn = 200130")
                                .query(String.class)
                                .single())
                .isEqualTo("8212054");
    }

    @Test
    void findsSchoolsByWordsOrNumber() throws IOException {
        load(
                SHORT
                        + "200160,8212056,821,Luton,St. Zoë’s C of E Infants,Community School,x,201718\n");

        assertThat(organisations.find("zoes inf", 5))
                .extracting(School::urn)
                .containsExactly(new Urn(200160));
        assertThat(organisations.find("200160", 5)).hasSize(1);
        assertThat(organisations.find("821/2056", 5)).hasSize(1);
        assertThat(organisations.find("zoes juniors", 5)).isEmpty();
        assertThat(organisations.find(" ’& | !", 5)).isEmpty();
    }

    @Test
    void declaresTheSameReachAsTheSchoolsHave() throws IOException {
        load(SHORT + "200170,8212057,821,Luton,Reached,Community School,x,201718\n");
        var different =
                jdbc.sql(
                                """
                                with ought as (
                                  select id as organisation_id, id as school_id from organisation.school
                                  union all select authority_id, id from organisation.school
                                  union all select trust_id, id from organisation.school where trust_id is not null),
                                declared as (
                                  select r.organisation_id, r.school_id from access.scope_school r
                                  where r.school_id in (select id from organisation.school))
                                select count(*) from (
                                  (select * from ought except select * from declared)
                                  union all (select * from declared except select * from ought)) as d
                                """)
                        .query(Long.class)
                        .single();

        assertThat(different).isZero();
    }

    @Test
    void keepsLinksOfSchoolsThatAreKnown() throws IOException {
        load(SHORT + "200140,8212055,821,Luton,Heir,Community School,x,201718\n");
        var links =
                "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\n"
                        + "200140,200149,Forebear,Predecessor,01-09-2016\n"
                        + "300140,300149,Elsewhere,Predecessor,\n";

        assertThat(load(links).tallies())
                .containsExactly(new Tally("links between schools", 1, 0, 0, 1));
        assertThat(load(links).nothingNew()).isTrue();
    }

    @Test
    void refusesATableThatIsNoListOfSchools() {
        assertThatThrownBy(() -> load("a,b\n1,2\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("no list of schools");
    }

    @Test
    void letsOnlyTheAdministratorOfAnAuthorityLoadItsSchools() throws IOException {
        load(SHORT + "200150,8232055,823,Central Bedfordshire,One,Community School,x,201718\n");
        var authority = organisations.authority(new AuthorityCode("823")).orElseThrow();
        var administrator = access.aPersonWith(Role.ADMINISTRATOR, authority.id().organisation());
        var officer = access.aPersonWith(Role.EXCLUSIONS_OFFICER, authority.id().organisation());
        var file = file(SHORT + "200151,8232056,823,x,Two,Community School,x,201718\n");
        var ours = new IntakeRequest(List.of(file), Optional.of("823"), Set.of(), false);

        assertThatThrownBy(() -> as(officer, ours)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(administrator, IntakeRequest.of(file)))
                .isInstanceOf(NotAllowed.class);
        assertThat(as(administrator, ours).loaded()).isTrue();
        assertThat(
                        jdbc.sql("select loaded from intake.import_log where actor = :who")
                                .param("who", administrator.reference())
                                .query(Boolean.class)
                                .list())
                .containsExactly(true);
    }

    @Test
    void loadsEveryListThatIsPublished() throws IOException {
        var national = SharedFiles.of("schools_england_to_2017-18.csv.gz");
        var four = SharedFiles.of("schools_luton_hackney_rotherham_barking_2017-18.csv");

        var few = as(JOB, IntakeRequest.of(four));
        assertThat(few.errors()).isZero();
        var all = as(JOB, IntakeRequest.of(national));
        Map<String, Long> counted =
                all.problems().stream()
                        .collect(groupingBy(IntakeProblem::code, TreeMap::new, counting()));
        assertThat(counted)
                .containsEntry("SCHOOL-TYPE-MISSING", 1097L)
                .containsKeys("SCHOOL-FORMER-NUMBER", "SCHOOL-URN-TWICE")
                .hasSize(3);
        assertThat(all.loaded()).isFalse();
        var accepted =
                as(
                        JOB,
                        new IntakeRequest(
                                List.of(national),
                                Optional.empty(),
                                Set.of("SCHOOL-URN-TWICE"),
                                false));
        assertThat(accepted.loaded()).isTrue();
        assertThat(
                        jdbc.sql(
                                        "select count(*) from organisation.school where last_listed_year is not null")
                                .query(Long.class)
                                .single())
                .isGreaterThanOrEqualTo(25_948);
        assertThat(
                        as(
                                        JOB,
                                        new IntakeRequest(
                                                List.of(national),
                                                Optional.empty(),
                                                Set.of("SCHOOL-URN-TWICE"),
                                                false))
                                .nothingNew())
                .isTrue();
    }

    private static String row(
            String urn,
            String authority,
            String number,
            String name,
            String type,
            String status,
            String phase) {
        return "%s,%s,,%s,%s,%s,,%s,%s,,,,,,,,,,,,%n"
                .formatted(urn, authority, number, name, type, status, phase);
    }

    private IntakeReport load(String content) throws IOException {
        return load(content, Set.of());
    }

    private IntakeReport load(String content, Set<String> accepted) throws IOException {
        return as(
                JOB, new IntakeRequest(List.of(file(content)), Optional.empty(), accepted, false));
    }

    private IntakeReport as(Actor actor, IntakeRequest request) {
        return AccessFixtures.as(actor, () -> importSchools.load(request));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), content);
    }

    private org.holdfast.access.SchoolId idOf(int urn) {
        return organisations.byUrn(Set.of(new Urn(urn))).get(new Urn(urn));
    }

    private boolean known(int urn) {
        return idOf(urn) != null;
    }

    private static List<String> described(IntakeReport report) {
        return report.problems().stream()
                .map(p -> "%d %s %s".formatted(p.row(), p.column(), p.code()))
                .toList();
    }
}
