package ru.estafeta.gateway.session;

/** What became of the session whose cookie came. */
sealed interface SessionState {

    /** Its access token is good for some seconds at least. */
    record Live(Tokens tokens) implements SessionState {}

    /** It is unknown, over, or Keycloak does not prolong it (account switched off, signed out elsewhere). */
    record Ended() implements SessionState {}

    /** Nobody can say now: the database or Keycloak does not answer. The session stands. */
    record Unknown(Throwable reason) implements SessionState {}
}
