import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';
import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import type { Count } from '../stats/index.ts';
import { WatchedFiles } from './watched-file.ts';

/** A certificate, with those that vouch for it, and its private key, as PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** For {@link CertificateFiles.open}. */
export interface CertificateOptions {
  /** `-http_tls_cert` */
  readonly cert: string;
  /** `-http_tls_key` */
  readonly key: string;
  readonly clock: Clock;
  readonly count: Count;
  readonly log: Logger;
}

/** A certificate and its key in two files, which are read again when they change. */
export class CertificateFiles {
  /** As last read in a usable state. */
  current: Certificate;
  private readonly options: CertificateOptions;
  private readonly watched: WatchedFiles;
  private use: (certificate: Certificate) => void = () => undefined;

  private constructor(options: CertificateOptions, first: Certificate) {
    this.options = options;
    this.current = first;
    this.watched = new WatchedFiles([options.cert, options.key], options.clock, () => this.reload());
  }

  /** Reads the files. @throws Error naming the flags when they are unusable */
  static async open(options: CertificateOptions): Promise<CertificateFiles> {
    const files = new CertificateFiles(options, await read(options));
    await files.watched.start();
    return files;
  }

  /** Has each new certificate put to use by `use`. */
  onChange(use: (certificate: Certificate) => void): void {
    this.use = use;
  }

  /** Reads the files again now. Nothing changes when they are unusable; the log says so. */
  again(): Promise<void> {
    return this.watched.again();
  }

  stop(): void {
    this.watched.stop();
  }

  private async reload(): Promise<void> {
    const { log, count, cert: file } = this.options;
    try {
      this.current = await read(this.options);
      this.use(this.current);
      count('http_tls_reloads');
      log.info({ file }, 'the certificate is read again');
    } catch (error) {
      count('http_tls_reload_errors');
      log.error({ err: error, file }, 'the certificate stays as it is: its files are unusable');
    }
  }
}

async function read({ cert, key }: CertificateOptions): Promise<Certificate> {
  const certificate = { cert: await readPem('http_tls_cert', cert), key: await readPem('http_tls_key', key) };
  try {
    createSecureContext(certificate);
  } catch (error) {
    throw new Error(`-http_tls_cert and -http_tls_key: ${cert} and ${key} do not go together: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return certificate;
}

async function readPem(flag: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`-${flag}: ${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
