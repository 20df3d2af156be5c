import type { IncomingMessage } from 'node:http';
import type { Api } from '../api/index.ts';
import { type Access, ChallengeError, type HttpRefusal, type Subject } from '../security/index.ts';
import { binary, json, type Protocol, ProtocolError } from '../wire/index.ts';
import { sendErrorPage, sendWhole } from './answer.ts';
import { tooManyValues } from './body.ts';
import { carryOut } from './calls.ts';
import { type Admission, type Carrier, CLOSE, type Refusal } from './endpoint.ts';
import { type ApiProtocol, CONTENT_TYPES, requestProtocol, responseProtocol } from './negotiation.ts';
import { refusalAnswer } from './refusal.ts';

const PROTOCOLS: Readonly<Record<ApiProtocol, Protocol>> = { json, binary };

/**
 * The Thrift API over HTTP: one call a request, in the protocol of its Content-Type, answered in that of its Accept.
 * (aurora: scheduler/http/api/TContentAwareServlet.java)
 * @param maxValues fields, elements and map entries that the arguments of a call may have
 */
export function thriftCalls(api: Api, access: Access, maxValues: number): Admission {
  function admitAs(request: IncomingMessage, subject: Subject | HttpRefusal): Carrier | Refusal {
    if ('status' in subject) {
      return { refuse: (req, res) => sendWhole(req, res, refusalAnswer(req, subject)) };
    }
    const contentType = request.headers['content-type'];
    const protocol = requestProtocol(contentType);
    if (protocol === 'malformed') {
      const page = { status: 500, reason: `Could not parse '${contentType}'` };
      return { refuse: (req, res) => sendErrorPage(req, res, page, CLOSE) };
    }
    if (protocol === 'unsupported') {
      const body = Buffer.from(`Unsupported Content-Type: ${contentType}`);
      return { refuse: (req, res) => sendWhole(req, res, { status: 415, body }) };
    }
    const accepted = responseProtocol(firstAccept(request));
    const options = { access, subject, requested: PROTOCOLS[protocol], accepted: PROTOCOLS[accepted], maxValues };
    return async (bytes) => {
      try {
        return { contentType: CONTENT_TYPES[accepted], pieces: await carryOut(api, bytes, options) };
      } catch (error) {
        if (error instanceof ChallengeError) return refusalAnswer(request, error.refusal, CONTENT_TYPES[accepted]);
        throw error instanceof ProtocolError && error.kind === 'excess' ? tooManyValues(maxValues) : error;
      }
    };
  }

  return (request) => {
    const subject = access.authenticate(request);
    return subject instanceof Promise ? subject.then((each) => admitAs(request, each)) : admitAs(request, subject);
  };
}

/** The first Accept header: node joins several with commas, and taking all headers apart takes long. */
function firstAccept(request: IncomingMessage): string | undefined {
  const { accept } = request.headers;
  return accept?.includes(',') === true ? request.headersDistinct.accept?.[0] : accept;
}
