package ru.estafeta.careless.alpha;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rules, so that it is known that they notice. */
@Entity
public class CarelessEntity {

    @Id
    public long id;

    private String name = "";

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
