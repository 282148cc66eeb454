package org.holdfast.pupil.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.access.AccessFixtures.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.HoldfastTest;
import org.holdfast.access.AccessFixtures;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.intake.IntakeProblem;
import org.holdfast.intake.IntakeReport;
import org.holdfast.intake.IntakeRequest;
import org.holdfast.intake.UnreadableFile;
import org.holdfast.organisation.OrganisationFixtures;
import org.holdfast.web.NotAllowed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HoldfastTest
@Import({AccessFixtures.class, OrganisationFixtures.class})
class ImportCensusTest {
    private static final Actor JOB = new Actor.Job("a test's import");

    /** Different numbers in the place of the UPN: most leavers are on roll elsewhere. */
    private static final long PUPILS_OF_THE_SAMPLES = 9_931;

    private static final String ON_ROLL =
            "pupilonrolltableid,NativeId,dob,surname,forename,middlenames,preferredsurname,formersurname,upn,formerupn,sex,entrydate,language,servicechild,classtype,enrolstatus,plaa,senprovision,ncyearactual";
    private static final String ADA =
            "aa11,High,2013-Mar-04 00:00:00,Okafor,Ada,,,,B821999930001,,F,2024-Sep-02 00:00:00,ENG,N,O,C,N,K,7";
    private static final String ZOE =
            "bb22,High,2012-Jan-14 00:00:00,Smith-Jones,Zoë,Ann,Smith,Brown,L204999930123,,F,2023-Sep-04 00:00:00,POL,,,C,,E,8";
    private static final String EXCLUSIONS =
            "pupilonrolltableid,NativeId,termlyexclusionsonrolltableid,termlyexclusionsonrollorderseqcolumn,sourceid,startdate,sessions,reason1,reason2,reason3,category,senprovision";

    @Autowired ImportCensus importCensus;
    @Autowired OrganisationFixtures organisations;
    @Autowired AccessFixtures access;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @TempDir Path folder;

    private Path schools;

    @BeforeEach
    void aSchool() throws IOException {
        var school = organisations.aSchool("Westmarch High");
        schools = file("map.csv", "school,urn", "High," + school.urn());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private IntakeReport load(Set<String> accepted, Path... files) {
        var request = new IntakeRequest(List.of(files), Optional.empty(), accepted, false);
        return as(JOB, () -> importCensus.load(request, "2025-summer", schools));
    }

    private static List<String> codes(IntakeReport report) {
        return report.problems().stream().map(IntakeProblem::code).distinct().sorted().toList();
    }

    private long count(String table) {
        return as(
                JOB,
                () ->
                        transaction.execute(_ ->
                                jdbc.sql("select count(*) from pupil." + table)
                                        .query(Long.class)
                                        .single()));
    }

    @Test
    void loadsPupilsWithWhatWasTrueOnTheCensusDayAndTwiceChangesNothing() throws IOException {
        var file = file("pupilonroll.csv", ON_ROLL, ADA, ZOE);
        var report = load(Set.of(), file);
        assertThat(report.problems()).isEmpty();
        assertThat(report.loaded()).isTrue();
        var again = load(Set.of(), file);
        assertThat(again.loaded()).isTrue();
        assertThat(again.nothingNew()).as(again.tallies().toString()).isTrue();
        var spell =
                as(
                        JOB,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        """
                                                        select s.value || ' ' || s.from_date || ' ' || s.since_known from pupil.spell s
                                                        join pupil.pupil p on p.id = s.pupil_id
                                                        where p.upn = 'B821999930001' and s.kind = 'sen_provision'
                                                        """)
                                                .query(String.class)
                                                .single()));
        assertThat(spell).isEqualTo("K 2025-05-15 false");
    }

    @Test
    void oneErrorAndNothingIsLoaded() throws IOException {
        var pupils = count("pupil");
        var bad = ADA.replace("B821999930001", "A801200005001").replace("aa11", "cc33");
        var file = file("pupilonroll.csv", ON_ROLL, bad, ZOE.replace("High", "Nowhere"));
        var report = load(Set.of(), file);
        assertThat(codes(report)).containsExactly("CENSUS-SCHOOL", "CENSUS-UPN");
        assertThat(report.problems().getFirst())
                .returns("pupilonroll.csv", IntakeProblem::file)
                .returns(2L, IntakeProblem::row)
                .returns("upn", IntakeProblem::column);
        assertThat(report.loaded()).isFalse();
        assertThat(count("pupil")).isEqualTo(pupils);
    }

    @Test
    void anAcceptedFailingUpnIsKeptAsTheSourcesIdAndNeverAsAUpn() throws IOException {
        var bad = ADA.replace("B821999930001", "A801200005001").replace("aa11", "dd44");
        var report = load(Set.of("CENSUS-UPN"), file("pupilonroll.csv", ON_ROLL, bad));
        assertThat(report.loaded()).isTrue();
        assertThat(report.warnings()).isEqualTo(1);
        var row =
                as(
                        JOB,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql(
                                                        """
                                                        select coalesce(p.upn, 'none') from pupil.pupil p join pupil.source_id s on s.pupil_id = p.id
                                                        where s.source = 'census failing UPN' and s.value = 'A801200005001'
                                                        """)
                                                .query(String.class)
                                                .single()));
        assertThat(row).isEqualTo("none");
    }

    @Test
    void rulesOfTheNationalReturnAreWarnings() throws IOException {
        var pupils = file("pupilonroll.csv", ON_ROLL, ADA.replace("aa11", "ee55"));
        var exclusions =
                file(
                        "exclusions.csv",
                        EXCLUSIONS,
                        "ee55,High,x1,1,s,2024-Oct-08 00:00:00,10.0,OT,,RA,PERM,S",
                        "ee55,High,x2,2,s,2025-Jun-02 00:00:00,91.0,PP,PP,,FIXD,N");
        var report = load(Set.of(), pupils, exclusions);
        assertThat(report.errors()).isZero();
        assertThat(codes(report))
                .containsExactly(
                        "CENSUS-CATEGORY-OLD",
                        "CENSUS-PERMANENT-SESSIONS",
                        "CENSUS-REASON-ENDED",
                        "CENSUS-REASON-GAP",
                        "CENSUS-REASON-REPEATED",
                        "CENSUS-SESSIONS-OVER",
                        "CENSUS-WINDOW");
    }

    @Test
    void anExclusionOfAPupilWhomNobodyKnowsIsAnError() throws IOException {
        var exclusions =
                file(
                        "exclusions.csv",
                        EXCLUSIONS,
                        "nobody,High,x3,1,s,2024-Oct-08 00:00:00,10.0,PP,,,SUSP,N");
        var report = load(Set.of(), exclusions);
        assertThat(codes(report)).containsExactly("CENSUS-PUPIL");
        assertThat(report.loaded()).isFalse();
    }

    @Test
    void aPersonImportsForTheirOwnSchoolsAlone() throws IOException {
        var stranger =
                access.aPersonWith(
                        Role.HEADTEACHER, access.aSchoolScope("Eastmarch High").organisation());
        var request = IntakeRequest.of(file("pupilonroll.csv", ON_ROLL, ADA));
        assertThatThrownBy(() ->
                        as(stranger, () -> importCensus.load(request, "2025-summer", schools)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aTableOfAnotherKindIsRefused() throws IOException {
        var file = file("other.csv", "a,b", "1,2");
        assertThatThrownBy(() -> load(Set.of(), file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void thePublicSamplesAreRefusedAsTheyAreAndLoadedOnceTheirFaultsAreAccepted() {
        var samples = samples();
        schools = samplesSchools();
        var refused = load(Set.of(), samples);
        assertThat(refused.loaded()).isFalse();
        assertThat(codes(refused)).contains("CENSUS-UPN", "CENSUS-SEN-NEED");
        var accepted = Set.of("CENSUS-UPN", "CENSUS-SEN-NEED", "CENSUS-PUPIL");
        var pupils = count("pupil");
        var loaded = load(accepted, samples);
        assertThat(loaded.loaded()).as(loaded.tallies().toString()).isTrue();
        assertThat(count("pupil") - pupils).isEqualTo(PUPILS_OF_THE_SAMPLES);
        var again = load(accepted, samples);
        assertThat(again.tallies().subList(0, 4))
                .allSatisfy(tally -> assertThat(tally.added() + tally.changed()).isZero());
    }

    private static Path[] samples() {
        return Stream.of(
                        "2025_spring_senneeds.csv.gz",
                        "2025_summer_pupilonroll.csv.gz",
                        "2025_summer_pupilnolongeronroll.csv",
                        "2025_summer_termlyexclusionsoffroll.csv",
                        "2025_summer_termlyexclusionsonroll.csv.gz",
                        "2025_summer_termlysessiondetailsonroll.csv.gz")
                .map(name ->
                        Path.of("..", "..", "shared", "data", "synthetic_school_census_" + name))
                .peek(file ->
                        Assumptions.assumeTrue(
                                Files.exists(file),
                                () ->
                                        "the public sample "
                                                + file.getFileName()
                                                + " is not beside the repository"))
                .toArray(Path[]::new);
    }

    private Path samplesSchools() {
        var lines =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> "SCH" + i + "," + organisations.aSchool("School " + i).urn())
                        .collect(Collectors.joining("\n"));
        try {
            return file("samples-map.csv", "school,urn", lines);
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }
}
