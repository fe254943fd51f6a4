package ru.estafeta.platform.organisation;

import java.util.UUID;

/** CDI event inside the transaction in which the tree learned of an organisation or of its move. */
public record OrganisationChanged(UUID organisation, boolean moved) {}
