package org.holdfast.journey;

import com.microsoft.playwright.Page;

/** The front door. */
final class SignInPage extends HoldfastPage {
    SignInPage(Page page) {
        super(page, "Sign in");
    }

    void signIn(String email, String password) {
        field("email").fill(email);
        field("password").fill(password);
        press("Sign in");
    }
}
