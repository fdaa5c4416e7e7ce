package org.gouji.planted.organ;

import jakarta.ws.rs.core.Response;

/** Planted: a row that others can see and that speaks HTTP. */
public record OpenEntity(Response response) {}
