package org.holdfast.organisation;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.FirstAuthority;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.OrganisationKind;
import org.holdfast.access.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an authority before any list of schools was loaded; its schools join it when they come. */
@Service
class OpenFirstAuthority implements FirstAuthority {
    private final JdbcClient jdbc;
    private final Scopes scopes;

    OpenFirstAuthority(JdbcClient jdbc, Scopes scopes) {
        this.jdbc = jdbc;
        this.scopes = scopes;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome open(String code, String name) {
        var known = AuthorityCode.parse(code);
        if (known.isEmpty()) {
            return new Outcome.NoCode();
        }
        var called = name.isBlank() ? AuthorityNames.of(known.get()) : Optional.of(name.strip());
        if (called.isEmpty()) {
            return new Outcome.NameNeeded();
        }
        var id = add(known.get(), called.get());
        scopes.declare(id, OrganisationKind.AUTHORITY, called.get());
        return new Outcome.Opened(id);
    }

    private OrganisationId add(AuthorityCode code, String name) {
        return jdbc.sql(
                        """
                        insert into organisation.authority (id, code, name) values (:id, :code, :name)
                        on conflict (code) do update set name = excluded.name returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("code", code.value())
                .param("name", name)
                .query((row, _) -> new OrganisationId(row.getObject("id", UUID.class)))
                .single();
    }
}
