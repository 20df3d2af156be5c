import type { Container, DockerContainer } from '../../wire/index.ts';
import type { ConfigSettings } from '../settings.ts';
import { ConfigError } from './errors.ts';

/**
 * Checks the container of a task, and gives a docker container without parameters the cluster's own.
 * (aurora: scheduler/configuration/ConfigurationManager.java)
 * @param hasExecutor the task brings an executor config
 * @throws ConfigError
 */
export function populateContainer(container: Container, hasExecutor: boolean, settings: ConfigSettings): Container {
  const populated =
    container.docker === undefined ? container : { docker: populateDocker(container.docker, hasExecutor, settings) };
  const type = container.docker === undefined ? 'MESOS' : 'DOCKER';
  if (!settings.allowedContainerTypes.includes(type)) {
    throw new ConfigError(`This scheduler is not configured to allow the container type ${type}`);
  }
  return populated;
}

function populateDocker(docker: DockerContainer, hasExecutor: boolean, settings: ConfigSettings): DockerContainer {
  if (docker.image === undefined) throw new ConfigError('A container must specify an image.');
  const given = docker.parameters ?? [];
  if (given.length > 0 && !settings.allowDockerParameters) {
    throw new ConfigError('This scheduler is configured to disallow Docker parameters.');
  }
  if (settings.requireDockerUseExecutor && !hasExecutor) {
    throw new ConfigError('This scheduler is configured to require an executor for Docker-based tasks.');
  }
  return { image: docker.image, parameters: given.length > 0 ? given : settings.defaultDockerParameters };
}
