package ru.estafeta.platform.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * CDI event inside the transaction in which the tree learned of an organisation, of its move, or of its closing.
 *
 * @param closing it was closed, or works again
 * @param formerSuccessor what it had gone into until now
 */
public record OrganisationChanged(
        UUID organisation,
        boolean moved,
        boolean closing,
        @Nullable UUID formerSuccessor) {}
