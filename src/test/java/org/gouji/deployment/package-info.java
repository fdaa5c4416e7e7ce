/**
 * Tests of what is deployed: the Kubernetes manifests, the production settings and the service as a cluster sees it.
 * Manifests are rendered by the real kubectl and held against the Kubernetes schemas and rules of our own.
 * May touch the files below {@code k8s} and the running service, not the insides of any room.
 */
@NullMarked
package org.gouji.deployment;

import org.jspecify.annotations.NullMarked;
