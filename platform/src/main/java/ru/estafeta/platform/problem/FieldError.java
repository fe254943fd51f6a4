package ru.estafeta.platform.problem;

/** What is wrong where: {@code pointer} is a JSON pointer without the leading slash, or the name of a parameter. */
public record FieldError(String pointer, String code, String detail) {}
