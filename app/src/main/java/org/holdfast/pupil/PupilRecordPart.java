package org.holdfast.pupil;

import java.util.List;

/**
 * Everything a module holds about one pupil, for the person's right of access (UK GDPR Article 15).
 * One bean for each module that holds anything.
 */
public interface PupilRecordPart {

    /** Where it stands in the record: this module 0, then in the order of the work. */
    int order();

    /** The sections of the record, in plain words; nothing that the current actor may not see. */
    List<Section> sectionsOf(PupilId pupil);

    /**
     * A table of the record.
     *
     * @param title such as "Suspensions"
     * @param columns their headings
     * @param rows cells in words, one for each column
     */
    record Section(String title, List<String> columns, List<List<String>> rows) {

        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return "Section[" + title + ", " + rows.size() + " rows]";
        }
    }
}
