package ru.estafeta.gateway.session;

/** Gets fresh tokens for a session. */
interface TokenRenewal {

    Outcome renew(Tokens tokens);

    /** Keycloak's answer. */
    sealed interface Outcome {

        record Renewed(Tokens tokens) implements Outcome {}

        /** The sign-in is over. */
        record Refused() implements Outcome {}

        /** No answer, or one that says nothing about this session. */
        record Unreachable(Throwable reason) implements Outcome {}
    }
}
