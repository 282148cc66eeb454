package org.holdfast.organisation;

import org.holdfast.intake.Column;
import org.holdfast.intake.TableFile;
import org.holdfast.intake.TableRow;
import org.jspecify.annotations.Nullable;

/** The columns of the national list that say where a school is and who leads it. */
record SchoolListDetails(
        Column opened,
        Column closed,
        Column lowAge,
        Column highAge,
        Column street,
        Column locality,
        Column town,
        Column county,
        Column postcode,
        Column telephone,
        Column website,
        Column headTitle,
        Column headFirstName,
        Column headLastName,
        Column trustCode,
        Column trustName) {

    SchoolListDetails(TableFile file) {
        this(
                file.column("OpenDate"),
                file.column("CloseDate"),
                file.column("StatutoryLowAge"),
                file.column("StatutoryHighAge"),
                file.column("Street"),
                file.column("Locality"),
                file.column("Town"),
                file.column("County (name)", "County"),
                file.column("Postcode"),
                file.column("TelephoneNum"),
                file.column("SchoolWebsite"),
                file.column("HeadTitle (name)", "HeadTitle"),
                file.column("HeadFirstName"),
                file.column("HeadLastName"),
                file.column("Trusts (code)"),
                file.column("Trusts (name)"));
    }

    ListedSchool.Contact contact(TableRow row) {
        return new ListedSchool.Contact(
                said(row, street),
                said(row, locality),
                said(row, town),
                said(row, county),
                said(row, postcode),
                said(row, telephone),
                said(row, website),
                said(row, headTitle),
                said(row, headFirstName),
                said(row, headLastName));
    }

    /**
     * The academy trust. The list also names the trusts behind foundation schools, which are not
     * their proprietors: those are passed over.
     */
    ListedSchool.@Nullable ListedTrust trust(TableRow row, EstablishmentTypes.@Nullable Type type) {
        if (!trustCode.present()) {
            return null;
        }
        var academy =
                type != null
                        && (type.kind() == SchoolKind.ACADEMY
                                || type.kind() == SchoolKind.AP_ACADEMY);
        var code = row.text(trustCode);
        if (!academy || code.isEmpty() || "0".equals(code)) {
            return ListedSchool.ListedTrust.NONE;
        }
        var name = row.text(trustName);
        return new ListedSchool.ListedTrust(code, name.isEmpty() ? "Trust " + code : name);
    }

    private static @Nullable String said(TableRow row, Column column) {
        return column.present() ? row.text(column) : null;
    }
}
