package org.holdfast.access.account;

import org.holdfast.access.EmailAddress;
import org.holdfast.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What the first administrator types.
 *
 * @param authority the id of an authority that is known already; empty where none is
 * @param authorityCode of one to be opened
 */
record SetUpForm(
        String code,
        String authority,
        String authorityCode,
        String authorityName,
        String name,
        String email,
        String password) {

    SetUpForm(
            @Nullable String code,
            @Nullable String authority,
            @Nullable String authorityCode,
            @Nullable String authorityName,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {
        this.code = typed(code);
        this.authority = typed(authority);
        this.authorityCode = typed(authorityCode);
        this.authorityName = typed(authorityName);
        this.name = typed(name);
        this.email = typed(email);
        this.password = typed(password);
    }

    static SetUpForm empty() {
        return new SetUpForm(null, null, null, null, null, null, null);
    }

    /** What is wrong with its shape, apart from the code. */
    Problems problems(boolean authoritiesKnown) {
        var problems = Problems.none();
        if (code.isEmpty()) {
            problems.add("code", "Enter the code that the console shows");
        }
        if (authoritiesKnown && authority.isEmpty()) {
            problems.add("authority", "Choose your local authority");
        }
        if (!authoritiesKnown && authorityCode.isEmpty()) {
            problems.add("authorityCode", "Enter the code of your local authority");
        }
        if (name.isEmpty()) {
            problems.add("name", "Enter your name");
        }
        if (EmailAddress.parse(email).isEmpty()) {
            problems.add("email", "Enter an email address, like name@example.org");
        }
        PasswordRules.problem(password, email).ifPresent(words -> problems.add("password", words));
        return problems;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "SetUpForm[…]";
    }
}
