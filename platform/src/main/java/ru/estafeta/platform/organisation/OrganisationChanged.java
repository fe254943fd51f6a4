package ru.estafeta.platform.organisation;

import java.util.UUID;

/**
 * CDI event inside the transaction in which the tree learned of an organisation, of its move, or of its closing.
 *
 * @param closing it was closed, or works again
 */
public record OrganisationChanged(UUID organisation, boolean moved, boolean closing) {}
