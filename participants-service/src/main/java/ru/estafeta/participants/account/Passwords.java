package ru.estafeta.participants.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Temporary passwords that can be read out on the phone: no letters or digits that look alike; about 80 bits. */
@ApplicationScoped
class Passwords {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 14;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
