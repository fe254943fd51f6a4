package ru.estafeta.platform.organisation;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the organisation of a path or query by the scheme that {@code idScheme} names, in every endpoint of every
 * service: {@code ?organisation=2302019555&idScheme=inn}.
 */
@Provider
public class OrganisationIds implements ParamConverterProvider {

    private static final Set<String> NAMES = Set.of("organisation", "parent");

    private final Instance<UriInfo> request;
    private final OrganisationTree tree;

    OrganisationIds(Instance<UriInfo> request, OrganisationTree tree) {
        this.request = request;
        this.tree = tree;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class && Arrays.stream(annotations).anyMatch(OrganisationIds::namesAnOrganisation)
                ? (ParamConverter<T>) new Converter()
                : null;
    }

    private static boolean namesAnOrganisation(Annotation annotation) {
        return switch (annotation) {
            case QueryParam parameter -> NAMES.contains(parameter.value());
            case PathParam parameter -> NAMES.contains(parameter.value());
            default -> false;
        };
    }

    private class Converter implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String text) {
            var scheme = request.get().getQueryParameters().getFirst("idScheme");
            return IdScheme.parse(scheme).resolve(text, tree);
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
