package org.holdfast.pupil;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a pupil on a school's register by hand. */
@Service
public class AddPupil {
    private final JdbcClient jdbc;
    private final PupilRecords records;

    AddPupil(JdbcClient jdbc, PupilRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** What became of it. */
    public sealed interface Added {
        /** A new record. */
        record New(PupilId pupil) implements Added {}

        /**
         * The UPN and the date of birth are those of a pupil who was here before, perhaps at
         * another school: that record goes on.
         */
        record Known(PupilId pupil) implements Added {}

        /** The UPN is another pupil's: the date of birth differs. One of the two is wrong. */
        record UpnTaken() implements Added {}
    }

    /** Adds the pupil, or enrols the pupil who is known by the UPN and the date of birth. */
    @Transactional
    public Added add(NewPupil pupil) {
        PupilPermissions.at(CurrentActor.get(), pupil.school()).requireKeep();
        var known = known(pupil);
        if (known.isPresent()) {
            records.enrol(known.get(), pupil.school(), pupil.status(), pupil.from());
            return new Added.Known(known.get());
        }
        if (upnTaken(pupil)) {
            return new Added.UpnTaken();
        }
        var id = new PupilId(UUID.randomUUID());
        records.add(id, pupil);
        records.enrol(id, pupil.school(), pupil.status(), pupil.from());
        pupil.yearGroup()
                .ifPresent(year ->
                        records.characteristic(id, Characteristic.YEAR_GROUP, year, pupil.from()));
        return new Added.New(id);
    }

    private Optional<PupilId> known(NewPupil pupil) {
        return pupil.upn()
                .flatMap(upn ->
                        jdbc
                                .sql("select pupil.known_by(:upn, :birth)")
                                .param("upn", upn.value())
                                .param("birth", pupil.dateOfBirth())
                                .query(UUID.class)
                                .list()
                                .stream()
                                .filter(java.util.Objects::nonNull)
                                .findFirst())
                .map(PupilId::new);
    }

    private boolean upnTaken(NewPupil pupil) {
        return pupil.upn().isPresent()
                && jdbc.sql("select pupil.upn_is_taken(:upn)")
                        .param("upn", pupil.upn().get().value())
                        .query(Boolean.class)
                        .single();
    }
}
