package org.holdfast.demo;

import org.holdfast.access.Role;

/** One of the people of the demonstration who may sign in. */
public record DemoSignIn(Role role, String email, String password) {

    @Override
    public String toString() {
        return "DemoSignIn[" + role + "]";
    }
}
