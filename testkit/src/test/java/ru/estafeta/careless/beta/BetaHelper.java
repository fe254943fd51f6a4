package ru.estafeta.careless.beta;

import ru.estafeta.careless.alpha.CarelessEntity;

/** Breaks the rules, so that it is known that they notice. */
public class BetaHelper {

    public CarelessEntity help() {
        return new CarelessEntity();
    }
}
