// Made by `npm run generate:mesos` from idl/mesos. Do not edit.
import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");
export namespace mesos {
 namespace v1 {
  interface IFrameworkID extends mesos.v1.FrameworkID.$Properties {
  }
  class FrameworkID {
   constructor(properties?: mesos.v1.FrameworkID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.FrameworkID.$Shape): mesos.v1.FrameworkID & mesos.v1.FrameworkID.$Shape;
   static create(properties?: mesos.v1.FrameworkID.$Properties): mesos.v1.FrameworkID;
   static encode(message: mesos.v1.FrameworkID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.FrameworkID & mesos.v1.FrameworkID.$Shape;
  }
  namespace FrameworkID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.FrameworkID.$Properties;
  }
  interface IAgentID extends mesos.v1.AgentID.$Properties {
  }
  class AgentID {
   constructor(properties?: mesos.v1.AgentID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.AgentID.$Shape): mesos.v1.AgentID & mesos.v1.AgentID.$Shape;
   static create(properties?: mesos.v1.AgentID.$Properties): mesos.v1.AgentID;
   static encode(message: mesos.v1.AgentID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.AgentID & mesos.v1.AgentID.$Shape;
  }
  namespace AgentID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.AgentID.$Properties;
  }
  interface IOfferID extends mesos.v1.OfferID.$Properties {
  }
  class OfferID {
   constructor(properties?: mesos.v1.OfferID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.OfferID.$Shape): mesos.v1.OfferID & mesos.v1.OfferID.$Shape;
   static create(properties?: mesos.v1.OfferID.$Properties): mesos.v1.OfferID;
   static encode(message: mesos.v1.OfferID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.OfferID & mesos.v1.OfferID.$Shape;
  }
  namespace OfferID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.OfferID.$Properties;
  }
  interface ITaskID extends mesos.v1.TaskID.$Properties {
  }
  class TaskID {
   constructor(properties?: mesos.v1.TaskID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.TaskID.$Shape): mesos.v1.TaskID & mesos.v1.TaskID.$Shape;
   static create(properties?: mesos.v1.TaskID.$Properties): mesos.v1.TaskID;
   static encode(message: mesos.v1.TaskID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TaskID & mesos.v1.TaskID.$Shape;
  }
  namespace TaskID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TaskID.$Properties;
  }
  interface IExecutorID extends mesos.v1.ExecutorID.$Properties {
  }
  class ExecutorID {
   constructor(properties?: mesos.v1.ExecutorID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.ExecutorID.$Shape): mesos.v1.ExecutorID & mesos.v1.ExecutorID.$Shape;
   static create(properties?: mesos.v1.ExecutorID.$Properties): mesos.v1.ExecutorID;
   static encode(message: mesos.v1.ExecutorID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ExecutorID & mesos.v1.ExecutorID.$Shape;
  }
  namespace ExecutorID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.ExecutorID.$Properties;
  }
  interface IContainerID extends mesos.v1.ContainerID.$Properties {
  }
  class ContainerID {
   constructor(properties?: mesos.v1.ContainerID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   parent: (mesos.v1.ContainerID|null);
   static create(properties: mesos.v1.ContainerID.$Shape): mesos.v1.ContainerID & mesos.v1.ContainerID.$Shape;
   static create(properties?: mesos.v1.ContainerID.$Properties): mesos.v1.ContainerID;
   static encode(message: mesos.v1.ContainerID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ContainerID & mesos.v1.ContainerID.$Shape;
  }
  namespace ContainerID {
   interface $Properties {
    value: string;
    parent?: (mesos.v1.ContainerID.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.ContainerID.$Properties;
  }
  interface IResourceProviderID extends mesos.v1.ResourceProviderID.$Properties {
  }
  class ResourceProviderID {
   constructor(properties?: mesos.v1.ResourceProviderID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.ResourceProviderID.$Shape): mesos.v1.ResourceProviderID & mesos.v1.ResourceProviderID.$Shape;
   static create(properties?: mesos.v1.ResourceProviderID.$Properties): mesos.v1.ResourceProviderID;
   static encode(message: mesos.v1.ResourceProviderID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ResourceProviderID & mesos.v1.ResourceProviderID.$Shape;
  }
  namespace ResourceProviderID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.ResourceProviderID.$Properties;
  }
  interface IOperationID extends mesos.v1.OperationID.$Properties {
  }
  class OperationID {
   constructor(properties?: mesos.v1.OperationID.$Properties);
   $unknowns?: Uint8Array[];
   value: string;
   static create(properties: mesos.v1.OperationID.$Shape): mesos.v1.OperationID & mesos.v1.OperationID.$Shape;
   static create(properties?: mesos.v1.OperationID.$Properties): mesos.v1.OperationID;
   static encode(message: mesos.v1.OperationID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.OperationID & mesos.v1.OperationID.$Shape;
  }
  namespace OperationID {
   interface $Properties {
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.OperationID.$Properties;
  }
  interface IUUID extends mesos.v1.UUID.$Properties {
  }
  class UUID {
   constructor(properties?: mesos.v1.UUID.$Properties);
   $unknowns?: Uint8Array[];
   value: Uint8Array;
   static create(properties: mesos.v1.UUID.$Shape): mesos.v1.UUID & mesos.v1.UUID.$Shape;
   static create(properties?: mesos.v1.UUID.$Properties): mesos.v1.UUID;
   static encode(message: mesos.v1.UUID.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.UUID & mesos.v1.UUID.$Shape;
  }
  namespace UUID {
   interface $Properties {
    value: Uint8Array;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.UUID.$Properties;
  }
  interface ITimeInfo extends mesos.v1.TimeInfo.$Properties {
  }
  class TimeInfo {
   constructor(properties?: mesos.v1.TimeInfo.$Properties);
   $unknowns?: Uint8Array[];
   nanoseconds: (number|Long);
   static create(properties: mesos.v1.TimeInfo.$Shape): mesos.v1.TimeInfo & mesos.v1.TimeInfo.$Shape;
   static create(properties?: mesos.v1.TimeInfo.$Properties): mesos.v1.TimeInfo;
   static encode(message: mesos.v1.TimeInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TimeInfo & mesos.v1.TimeInfo.$Shape;
  }
  namespace TimeInfo {
   interface $Properties {
    nanoseconds: (number|Long);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TimeInfo.$Properties;
  }
  interface IDurationInfo extends mesos.v1.DurationInfo.$Properties {
  }
  class DurationInfo {
   constructor(properties?: mesos.v1.DurationInfo.$Properties);
   $unknowns?: Uint8Array[];
   nanoseconds: (number|Long);
   static create(properties: mesos.v1.DurationInfo.$Shape): mesos.v1.DurationInfo & mesos.v1.DurationInfo.$Shape;
   static create(properties?: mesos.v1.DurationInfo.$Properties): mesos.v1.DurationInfo;
   static encode(message: mesos.v1.DurationInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.DurationInfo & mesos.v1.DurationInfo.$Shape;
  }
  namespace DurationInfo {
   interface $Properties {
    nanoseconds: (number|Long);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.DurationInfo.$Properties;
  }
  interface IUnavailability extends mesos.v1.Unavailability.$Properties {
  }
  class Unavailability {
   constructor(properties?: mesos.v1.Unavailability.$Properties);
   $unknowns?: Uint8Array[];
   start: mesos.v1.TimeInfo;
   duration: (mesos.v1.DurationInfo|null);
   static create(properties: mesos.v1.Unavailability.$Shape): mesos.v1.Unavailability & mesos.v1.Unavailability.$Shape;
   static create(properties?: mesos.v1.Unavailability.$Properties): mesos.v1.Unavailability;
   static encode(message: mesos.v1.Unavailability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Unavailability & mesos.v1.Unavailability.$Shape;
  }
  namespace Unavailability {
   interface $Properties {
    start: mesos.v1.TimeInfo.$Properties;
    duration?: (mesos.v1.DurationInfo.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Unavailability.$Properties;
  }
  interface ILabel extends mesos.v1.Label.$Properties {
  }
  class Label {
   constructor(properties?: mesos.v1.Label.$Properties);
   $unknowns?: Uint8Array[];
   key: string;
   value: (string|null);
   static create(properties: mesos.v1.Label.$Shape): mesos.v1.Label & mesos.v1.Label.$Shape;
   static create(properties?: mesos.v1.Label.$Properties): mesos.v1.Label;
   static encode(message: mesos.v1.Label.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Label & mesos.v1.Label.$Shape;
  }
  namespace Label {
   interface $Properties {
    key: string;
    value?: (string|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Label.$Properties;
  }
  interface ILabels extends mesos.v1.Labels.$Properties {
  }
  class Labels {
   constructor(properties?: mesos.v1.Labels.$Properties);
   $unknowns?: Uint8Array[];
   labels: mesos.v1.Label[];
   static create(properties: mesos.v1.Labels.$Shape): mesos.v1.Labels & mesos.v1.Labels.$Shape;
   static create(properties?: mesos.v1.Labels.$Properties): mesos.v1.Labels;
   static encode(message: mesos.v1.Labels.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Labels & mesos.v1.Labels.$Shape;
  }
  namespace Labels {
   interface $Properties {
    labels?: mesos.v1.Label.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Labels.$Properties;
  }
  interface IParameter extends mesos.v1.Parameter.$Properties {
  }
  class Parameter {
   constructor(properties?: mesos.v1.Parameter.$Properties);
   $unknowns?: Uint8Array[];
   key: string;
   value: string;
   static create(properties: mesos.v1.Parameter.$Shape): mesos.v1.Parameter & mesos.v1.Parameter.$Shape;
   static create(properties?: mesos.v1.Parameter.$Properties): mesos.v1.Parameter;
   static encode(message: mesos.v1.Parameter.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Parameter & mesos.v1.Parameter.$Shape;
  }
  namespace Parameter {
   interface $Properties {
    key: string;
    value: string;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Parameter.$Properties;
  }
  interface IParameters extends mesos.v1.Parameters.$Properties {
  }
  class Parameters {
   constructor(properties?: mesos.v1.Parameters.$Properties);
   $unknowns?: Uint8Array[];
   parameter: mesos.v1.Parameter[];
   static create(properties: mesos.v1.Parameters.$Shape): mesos.v1.Parameters & mesos.v1.Parameters.$Shape;
   static create(properties?: mesos.v1.Parameters.$Properties): mesos.v1.Parameters;
   static encode(message: mesos.v1.Parameters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Parameters & mesos.v1.Parameters.$Shape;
  }
  namespace Parameters {
   interface $Properties {
    parameter?: mesos.v1.Parameter.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Parameters.$Properties;
  }
  interface ICredential extends mesos.v1.Credential.$Properties {
  }
  class Credential {
   constructor(properties?: mesos.v1.Credential.$Properties);
   $unknowns?: Uint8Array[];
   principal: string;
   secret: (string|null);
   static create(properties: mesos.v1.Credential.$Shape): mesos.v1.Credential & mesos.v1.Credential.$Shape;
   static create(properties?: mesos.v1.Credential.$Properties): mesos.v1.Credential;
   static encode(message: mesos.v1.Credential.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Credential & mesos.v1.Credential.$Shape;
  }
  namespace Credential {
   interface $Properties {
    principal: string;
    secret?: (string|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Credential.$Properties;
  }
  interface ISecret extends mesos.v1.Secret.$Properties {
  }
  class Secret {
   constructor(properties?: mesos.v1.Secret.$Properties);
   $unknowns?: Uint8Array[];
   type: (mesos.v1.Secret.Type|null);
   reference: (mesos.v1.Secret.Reference|null);
   value: (mesos.v1.Secret.Value|null);
   static create(properties: mesos.v1.Secret.$Shape): mesos.v1.Secret & mesos.v1.Secret.$Shape;
   static create(properties?: mesos.v1.Secret.$Properties): mesos.v1.Secret;
   static encode(message: mesos.v1.Secret.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Secret & mesos.v1.Secret.$Shape;
  }
  namespace Secret {
   interface $Properties {
    type?: (mesos.v1.Secret.Type|null);
    reference?: (mesos.v1.Secret.Reference.$Properties|null);
    value?: (mesos.v1.Secret.Value.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Secret.$Properties;
   enum Type {
    UNKNOWN = 0,
    REFERENCE = 1,
    VALUE = 2
   }
   interface IReference extends mesos.v1.Secret.Reference.$Properties {
   }
   class Reference {
    constructor(properties?: mesos.v1.Secret.Reference.$Properties);
    $unknowns?: Uint8Array[];
    name: string;
    key: (string|null);
    static create(properties: mesos.v1.Secret.Reference.$Shape): mesos.v1.Secret.Reference & mesos.v1.Secret.Reference.$Shape;
    static create(properties?: mesos.v1.Secret.Reference.$Properties): mesos.v1.Secret.Reference;
    static encode(message: mesos.v1.Secret.Reference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Secret.Reference & mesos.v1.Secret.Reference.$Shape;
   }
   namespace Reference {
    interface $Properties {
     name: string;
     key?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Secret.Reference.$Properties;
   }
   interface IValue extends mesos.v1.Secret.Value.$Properties {
   }
   class Value {
    constructor(properties?: mesos.v1.Secret.Value.$Properties);
    $unknowns?: Uint8Array[];
    data: Uint8Array;
    static create(properties: mesos.v1.Secret.Value.$Shape): mesos.v1.Secret.Value & mesos.v1.Secret.Value.$Shape;
    static create(properties?: mesos.v1.Secret.Value.$Properties): mesos.v1.Secret.Value;
    static encode(message: mesos.v1.Secret.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Secret.Value & mesos.v1.Secret.Value.$Shape;
   }
   namespace Value {
    interface $Properties {
     data: Uint8Array;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Secret.Value.$Properties;
   }
  }
  interface IAddress extends mesos.v1.Address.$Properties {
  }
  class Address {
   constructor(properties?: mesos.v1.Address.$Properties);
   $unknowns?: Uint8Array[];
   hostname: (string|null);
   ip: (string|null);
   port: number;
   static create(properties: mesos.v1.Address.$Shape): mesos.v1.Address & mesos.v1.Address.$Shape;
   static create(properties?: mesos.v1.Address.$Properties): mesos.v1.Address;
   static encode(message: mesos.v1.Address.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Address & mesos.v1.Address.$Shape;
  }
  namespace Address {
   interface $Properties {
    hostname?: (string|null);
    ip?: (string|null);
    port: number;
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Address.$Properties;
  }
  interface IURL extends mesos.v1.URL.$Properties {
  }
  class URL {
   constructor(properties?: mesos.v1.URL.$Properties);
   $unknowns?: Uint8Array[];
   scheme: string;
   address: mesos.v1.Address;
   path: (string|null);
   query: mesos.v1.Parameter[];
   fragment: (string|null);
   static create(properties: mesos.v1.URL.$Shape): mesos.v1.URL & mesos.v1.URL.$Shape;
   static create(properties?: mesos.v1.URL.$Properties): mesos.v1.URL;
   static encode(message: mesos.v1.URL.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.URL & mesos.v1.URL.$Shape;
  }
  namespace URL {
   interface $Properties {
    scheme: string;
    address: mesos.v1.Address.$Properties;
    path?: (string|null);
    query?: mesos.v1.Parameter.$Properties[];
    fragment?: (string|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.URL.$Properties;
  }
  interface IDomainInfo extends mesos.v1.DomainInfo.$Properties {
  }
  class DomainInfo {
   constructor(properties?: mesos.v1.DomainInfo.$Properties);
   $unknowns?: Uint8Array[];
   faultDomain: (mesos.v1.DomainInfo.FaultDomain|null);
   static create(properties: mesos.v1.DomainInfo.$Shape): mesos.v1.DomainInfo & mesos.v1.DomainInfo.$Shape;
   static create(properties?: mesos.v1.DomainInfo.$Properties): mesos.v1.DomainInfo;
   static encode(message: mesos.v1.DomainInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.DomainInfo & mesos.v1.DomainInfo.$Shape;
  }
  namespace DomainInfo {
   interface $Properties {
    faultDomain?: (mesos.v1.DomainInfo.FaultDomain.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.DomainInfo.$Properties;
   interface IFaultDomain extends mesos.v1.DomainInfo.FaultDomain.$Properties {
   }
   class FaultDomain {
    constructor(properties?: mesos.v1.DomainInfo.FaultDomain.$Properties);
    $unknowns?: Uint8Array[];
    region: mesos.v1.DomainInfo.FaultDomain.RegionInfo;
    zone: mesos.v1.DomainInfo.FaultDomain.ZoneInfo;
    static create(properties: mesos.v1.DomainInfo.FaultDomain.$Shape): mesos.v1.DomainInfo.FaultDomain & mesos.v1.DomainInfo.FaultDomain.$Shape;
    static create(properties?: mesos.v1.DomainInfo.FaultDomain.$Properties): mesos.v1.DomainInfo.FaultDomain;
    static encode(message: mesos.v1.DomainInfo.FaultDomain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.DomainInfo.FaultDomain & mesos.v1.DomainInfo.FaultDomain.$Shape;
   }
   namespace FaultDomain {
    interface $Properties {
     region: mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Properties;
     zone: mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Properties;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.DomainInfo.FaultDomain.$Properties;
    interface IRegionInfo extends mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Properties {
    }
    class RegionInfo {
     constructor(properties?: mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Properties);
     $unknowns?: Uint8Array[];
     name: string;
     static create(properties: mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Shape): mesos.v1.DomainInfo.FaultDomain.RegionInfo & mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Shape;
     static create(properties?: mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Properties): mesos.v1.DomainInfo.FaultDomain.RegionInfo;
     static encode(message: mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.DomainInfo.FaultDomain.RegionInfo & mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Shape;
    }
    namespace RegionInfo {
     interface $Properties {
      name: string;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.DomainInfo.FaultDomain.RegionInfo.$Properties;
    }
    interface IZoneInfo extends mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Properties {
    }
    class ZoneInfo {
     constructor(properties?: mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Properties);
     $unknowns?: Uint8Array[];
     name: string;
     static create(properties: mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Shape): mesos.v1.DomainInfo.FaultDomain.ZoneInfo & mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Shape;
     static create(properties?: mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Properties): mesos.v1.DomainInfo.FaultDomain.ZoneInfo;
     static encode(message: mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.DomainInfo.FaultDomain.ZoneInfo & mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Shape;
    }
    namespace ZoneInfo {
     interface $Properties {
      name: string;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.DomainInfo.FaultDomain.ZoneInfo.$Properties;
    }
   }
  }
  interface IValue extends mesos.v1.Value.$Properties {
  }
  class Value {
   constructor(properties?: mesos.v1.Value.$Properties);
   $unknowns?: Uint8Array[];
   type: mesos.v1.Value.Type;
   scalar: (mesos.v1.Value.Scalar|null);
   ranges: (mesos.v1.Value.Ranges|null);
   set: (mesos.v1.Value.Set|null);
   text: (mesos.v1.Value.Text|null);
   static create(properties: mesos.v1.Value.$Shape): mesos.v1.Value & mesos.v1.Value.$Shape;
   static create(properties?: mesos.v1.Value.$Properties): mesos.v1.Value;
   static encode(message: mesos.v1.Value.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Value & mesos.v1.Value.$Shape;
  }
  namespace Value {
   interface $Properties {
    type: mesos.v1.Value.Type;
    scalar?: (mesos.v1.Value.Scalar.$Properties|null);
    ranges?: (mesos.v1.Value.Ranges.$Properties|null);
    set?: (mesos.v1.Value.Set.$Properties|null);
    text?: (mesos.v1.Value.Text.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Value.$Properties;
   enum Type {
    SCALAR = 0,
    RANGES = 1,
    SET = 2,
    TEXT = 3
   }
   interface IScalar extends mesos.v1.Value.Scalar.$Properties {
   }
   class Scalar {
    constructor(properties?: mesos.v1.Value.Scalar.$Properties);
    $unknowns?: Uint8Array[];
    value: number;
    static create(properties: mesos.v1.Value.Scalar.$Shape): mesos.v1.Value.Scalar & mesos.v1.Value.Scalar.$Shape;
    static create(properties?: mesos.v1.Value.Scalar.$Properties): mesos.v1.Value.Scalar;
    static encode(message: mesos.v1.Value.Scalar.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Value.Scalar & mesos.v1.Value.Scalar.$Shape;
   }
   namespace Scalar {
    interface $Properties {
     value: number;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Value.Scalar.$Properties;
   }
   interface IRange extends mesos.v1.Value.Range.$Properties {
   }
   class Range {
    constructor(properties?: mesos.v1.Value.Range.$Properties);
    $unknowns?: Uint8Array[];
    begin: (number|Long);
    end: (number|Long);
    static create(properties: mesos.v1.Value.Range.$Shape): mesos.v1.Value.Range & mesos.v1.Value.Range.$Shape;
    static create(properties?: mesos.v1.Value.Range.$Properties): mesos.v1.Value.Range;
    static encode(message: mesos.v1.Value.Range.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Value.Range & mesos.v1.Value.Range.$Shape;
   }
   namespace Range {
    interface $Properties {
     begin: (number|Long);
     end: (number|Long);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Value.Range.$Properties;
   }
   interface IRanges extends mesos.v1.Value.Ranges.$Properties {
   }
   class Ranges {
    constructor(properties?: mesos.v1.Value.Ranges.$Properties);
    $unknowns?: Uint8Array[];
    range: mesos.v1.Value.Range[];
    static create(properties: mesos.v1.Value.Ranges.$Shape): mesos.v1.Value.Ranges & mesos.v1.Value.Ranges.$Shape;
    static create(properties?: mesos.v1.Value.Ranges.$Properties): mesos.v1.Value.Ranges;
    static encode(message: mesos.v1.Value.Ranges.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Value.Ranges & mesos.v1.Value.Ranges.$Shape;
   }
   namespace Ranges {
    interface $Properties {
     range?: mesos.v1.Value.Range.$Properties[];
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Value.Ranges.$Properties;
   }
   interface ISet extends mesos.v1.Value.Set.$Properties {
   }
   class Set {
    constructor(properties?: mesos.v1.Value.Set.$Properties);
    $unknowns?: Uint8Array[];
    item: string[];
    static create(properties: mesos.v1.Value.Set.$Shape): mesos.v1.Value.Set & mesos.v1.Value.Set.$Shape;
    static create(properties?: mesos.v1.Value.Set.$Properties): mesos.v1.Value.Set;
    static encode(message: mesos.v1.Value.Set.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Value.Set & mesos.v1.Value.Set.$Shape;
   }
   namespace Set {
    interface $Properties {
     item?: string[];
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Value.Set.$Properties;
   }
   interface IText extends mesos.v1.Value.Text.$Properties {
   }
   class Text {
    constructor(properties?: mesos.v1.Value.Text.$Properties);
    $unknowns?: Uint8Array[];
    value: string;
    static create(properties: mesos.v1.Value.Text.$Shape): mesos.v1.Value.Text & mesos.v1.Value.Text.$Shape;
    static create(properties?: mesos.v1.Value.Text.$Properties): mesos.v1.Value.Text;
    static encode(message: mesos.v1.Value.Text.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Value.Text & mesos.v1.Value.Text.$Shape;
   }
   namespace Text {
    interface $Properties {
     value: string;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Value.Text.$Properties;
   }
  }
  interface IAttribute extends mesos.v1.Attribute.$Properties {
  }
  class Attribute {
   constructor(properties?: mesos.v1.Attribute.$Properties);
   $unknowns?: Uint8Array[];
   name: string;
   type: mesos.v1.Value.Type;
   scalar: (mesos.v1.Value.Scalar|null);
   ranges: (mesos.v1.Value.Ranges|null);
   text: (mesos.v1.Value.Text|null);
   set: (mesos.v1.Value.Set|null);
   static create(properties: mesos.v1.Attribute.$Shape): mesos.v1.Attribute & mesos.v1.Attribute.$Shape;
   static create(properties?: mesos.v1.Attribute.$Properties): mesos.v1.Attribute;
   static encode(message: mesos.v1.Attribute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Attribute & mesos.v1.Attribute.$Shape;
  }
  namespace Attribute {
   interface $Properties {
    name: string;
    type: mesos.v1.Value.Type;
    scalar?: (mesos.v1.Value.Scalar.$Properties|null);
    ranges?: (mesos.v1.Value.Ranges.$Properties|null);
    text?: (mesos.v1.Value.Text.$Properties|null);
    set?: (mesos.v1.Value.Set.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Attribute.$Properties;
  }
  interface IMasterInfo extends mesos.v1.MasterInfo.$Properties {
  }
  class MasterInfo {
   constructor(properties?: mesos.v1.MasterInfo.$Properties);
   $unknowns?: Uint8Array[];
   id: string;
   ip: number;
   port: number;
   pid: (string|null);
   hostname: (string|null);
   version: (string|null);
   address: (mesos.v1.Address|null);
   domain: (mesos.v1.DomainInfo|null);
   capabilities: mesos.v1.MasterInfo.Capability[];
   static create(properties: mesos.v1.MasterInfo.$Shape): mesos.v1.MasterInfo & mesos.v1.MasterInfo.$Shape;
   static create(properties?: mesos.v1.MasterInfo.$Properties): mesos.v1.MasterInfo;
   static encode(message: mesos.v1.MasterInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.MasterInfo & mesos.v1.MasterInfo.$Shape;
  }
  namespace MasterInfo {
   interface $Properties {
    id: string;
    ip: number;
    port: number;
    pid?: (string|null);
    hostname?: (string|null);
    version?: (string|null);
    address?: (mesos.v1.Address.$Properties|null);
    domain?: (mesos.v1.DomainInfo.$Properties|null);
    capabilities?: mesos.v1.MasterInfo.Capability.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.MasterInfo.$Properties;
   interface ICapability extends mesos.v1.MasterInfo.Capability.$Properties {
   }
   class Capability {
    constructor(properties?: mesos.v1.MasterInfo.Capability.$Properties);
    $unknowns?: Uint8Array[];
    type: (mesos.v1.MasterInfo.Capability.Type|null);
    static create(properties: mesos.v1.MasterInfo.Capability.$Shape): mesos.v1.MasterInfo.Capability & mesos.v1.MasterInfo.Capability.$Shape;
    static create(properties?: mesos.v1.MasterInfo.Capability.$Properties): mesos.v1.MasterInfo.Capability;
    static encode(message: mesos.v1.MasterInfo.Capability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.MasterInfo.Capability & mesos.v1.MasterInfo.Capability.$Shape;
   }
   namespace Capability {
    interface $Properties {
     type?: (mesos.v1.MasterInfo.Capability.Type|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.MasterInfo.Capability.$Properties;
    enum Type {
     UNKNOWN = 0,
     AGENT_UPDATE = 1,
     AGENT_DRAINING = 2,
     QUOTA_V2 = 3
    }
   }
  }
  interface IOfferFilters extends mesos.v1.OfferFilters.$Properties {
  }
  class OfferFilters {
   constructor(properties?: mesos.v1.OfferFilters.$Properties);
   $unknowns?: Uint8Array[];
   minAllocatableResources: (mesos.v1.OfferFilters.MinAllocatableResources|null);
   static create(properties: mesos.v1.OfferFilters.$Shape): mesos.v1.OfferFilters & mesos.v1.OfferFilters.$Shape;
   static create(properties?: mesos.v1.OfferFilters.$Properties): mesos.v1.OfferFilters;
   static encode(message: mesos.v1.OfferFilters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.OfferFilters & mesos.v1.OfferFilters.$Shape;
  }
  namespace OfferFilters {
   interface $Properties {
    minAllocatableResources?: (mesos.v1.OfferFilters.MinAllocatableResources.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.OfferFilters.$Properties;
   interface IResourceQuantities extends mesos.v1.OfferFilters.ResourceQuantities.$Properties {
   }
   class ResourceQuantities {
    constructor(properties?: mesos.v1.OfferFilters.ResourceQuantities.$Properties);
    $unknowns?: Uint8Array[];
    quantities: { [k: string]: mesos.v1.Value.Scalar };
    static create(properties: mesos.v1.OfferFilters.ResourceQuantities.$Shape): mesos.v1.OfferFilters.ResourceQuantities & mesos.v1.OfferFilters.ResourceQuantities.$Shape;
    static create(properties?: mesos.v1.OfferFilters.ResourceQuantities.$Properties): mesos.v1.OfferFilters.ResourceQuantities;
    static encode(message: mesos.v1.OfferFilters.ResourceQuantities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.OfferFilters.ResourceQuantities & mesos.v1.OfferFilters.ResourceQuantities.$Shape;
   }
   namespace ResourceQuantities {
    interface $Properties {
     quantities?: { [k: string]: mesos.v1.Value.Scalar.$Properties };
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.OfferFilters.ResourceQuantities.$Properties;
   }
   interface IMinAllocatableResources extends mesos.v1.OfferFilters.MinAllocatableResources.$Properties {
   }
   class MinAllocatableResources {
    constructor(properties?: mesos.v1.OfferFilters.MinAllocatableResources.$Properties);
    $unknowns?: Uint8Array[];
    quantities: mesos.v1.OfferFilters.ResourceQuantities[];
    static create(properties: mesos.v1.OfferFilters.MinAllocatableResources.$Shape): mesos.v1.OfferFilters.MinAllocatableResources & mesos.v1.OfferFilters.MinAllocatableResources.$Shape;
    static create(properties?: mesos.v1.OfferFilters.MinAllocatableResources.$Properties): mesos.v1.OfferFilters.MinAllocatableResources;
    static encode(message: mesos.v1.OfferFilters.MinAllocatableResources.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.OfferFilters.MinAllocatableResources & mesos.v1.OfferFilters.MinAllocatableResources.$Shape;
   }
   namespace MinAllocatableResources {
    interface $Properties {
     quantities?: mesos.v1.OfferFilters.ResourceQuantities.$Properties[];
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.OfferFilters.MinAllocatableResources.$Properties;
   }
  }
  interface IFrameworkInfo extends mesos.v1.FrameworkInfo.$Properties {
  }
  class FrameworkInfo {
   constructor(properties?: mesos.v1.FrameworkInfo.$Properties);
   $unknowns?: Uint8Array[];
   user: string;
   name: string;
   id: (mesos.v1.FrameworkID|null);
   failoverTimeout: (number|null);
   checkpoint: (boolean|null);
   role: (string|null);
   hostname: (string|null);
   principal: (string|null);
   webuiUrl: (string|null);
   capabilities: mesos.v1.FrameworkInfo.Capability[];
   labels: (mesos.v1.Labels|null);
   roles: string[];
   offerFilters: { [k: string]: mesos.v1.OfferFilters };
   static create(properties: mesos.v1.FrameworkInfo.$Shape): mesos.v1.FrameworkInfo & mesos.v1.FrameworkInfo.$Shape;
   static create(properties?: mesos.v1.FrameworkInfo.$Properties): mesos.v1.FrameworkInfo;
   static encode(message: mesos.v1.FrameworkInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.FrameworkInfo & mesos.v1.FrameworkInfo.$Shape;
  }
  namespace FrameworkInfo {
   interface $Properties {
    user: string;
    name: string;
    id?: (mesos.v1.FrameworkID.$Properties|null);
    failoverTimeout?: (number|null);
    checkpoint?: (boolean|null);
    role?: (string|null);
    hostname?: (string|null);
    principal?: (string|null);
    webuiUrl?: (string|null);
    capabilities?: mesos.v1.FrameworkInfo.Capability.$Properties[];
    labels?: (mesos.v1.Labels.$Properties|null);
    roles?: string[];
    offerFilters?: { [k: string]: mesos.v1.OfferFilters.$Properties };
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.FrameworkInfo.$Properties;
   interface ICapability extends mesos.v1.FrameworkInfo.Capability.$Properties {
   }
   class Capability {
    constructor(properties?: mesos.v1.FrameworkInfo.Capability.$Properties);
    $unknowns?: Uint8Array[];
    type: (mesos.v1.FrameworkInfo.Capability.Type|null);
    static create(properties: mesos.v1.FrameworkInfo.Capability.$Shape): mesos.v1.FrameworkInfo.Capability & mesos.v1.FrameworkInfo.Capability.$Shape;
    static create(properties?: mesos.v1.FrameworkInfo.Capability.$Properties): mesos.v1.FrameworkInfo.Capability;
    static encode(message: mesos.v1.FrameworkInfo.Capability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.FrameworkInfo.Capability & mesos.v1.FrameworkInfo.Capability.$Shape;
   }
   namespace Capability {
    interface $Properties {
     type?: (mesos.v1.FrameworkInfo.Capability.Type|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.FrameworkInfo.Capability.$Properties;
    enum Type {
     UNKNOWN = 0,
     REVOCABLE_RESOURCES = 1,
     TASK_KILLING_STATE = 2,
     GPU_RESOURCES = 3,
     SHARED_RESOURCES = 4,
     PARTITION_AWARE = 5,
     MULTI_ROLE = 6,
     RESERVATION_REFINEMENT = 7,
     REGION_AWARE = 8
    }
   }
  }
  interface IFilters extends mesos.v1.Filters.$Properties {
  }
  class Filters {
   constructor(properties?: mesos.v1.Filters.$Properties);
   $unknowns?: Uint8Array[];
   refuseSeconds: (number|null);
   static create(properties: mesos.v1.Filters.$Shape): mesos.v1.Filters & mesos.v1.Filters.$Shape;
   static create(properties?: mesos.v1.Filters.$Properties): mesos.v1.Filters;
   static encode(message: mesos.v1.Filters.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Filters & mesos.v1.Filters.$Shape;
  }
  namespace Filters {
   interface $Properties {
    refuseSeconds?: (number|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Filters.$Properties;
  }
  interface IRequest extends mesos.v1.Request.$Properties {
  }
  class Request {
   constructor(properties?: mesos.v1.Request.$Properties);
   $unknowns?: Uint8Array[];
   agentId: (mesos.v1.AgentID|null);
   resources: mesos.v1.Resource[];
   static create(properties: mesos.v1.Request.$Shape): mesos.v1.Request & mesos.v1.Request.$Shape;
   static create(properties?: mesos.v1.Request.$Properties): mesos.v1.Request;
   static encode(message: mesos.v1.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Request & mesos.v1.Request.$Shape;
  }
  namespace Request {
   interface $Properties {
    agentId?: (mesos.v1.AgentID.$Properties|null);
    resources?: mesos.v1.Resource.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Request.$Properties;
  }
  interface IOffer extends mesos.v1.Offer.$Properties {
  }
  class Offer {
   constructor(properties?: mesos.v1.Offer.$Properties);
   $unknowns?: Uint8Array[];
   id: mesos.v1.OfferID;
   frameworkId: mesos.v1.FrameworkID;
   agentId: mesos.v1.AgentID;
   hostname: string;
   resources: mesos.v1.Resource[];
   attributes: mesos.v1.Attribute[];
   executorIds: mesos.v1.ExecutorID[];
   url: (mesos.v1.URL|null);
   unavailability: (mesos.v1.Unavailability|null);
   allocationInfo: (mesos.v1.Resource.AllocationInfo|null);
   domain: (mesos.v1.DomainInfo|null);
   static create(properties: mesos.v1.Offer.$Shape): mesos.v1.Offer & mesos.v1.Offer.$Shape;
   static create(properties?: mesos.v1.Offer.$Properties): mesos.v1.Offer;
   static encode(message: mesos.v1.Offer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer & mesos.v1.Offer.$Shape;
  }
  namespace Offer {
   interface $Properties {
    id: mesos.v1.OfferID.$Properties;
    frameworkId: mesos.v1.FrameworkID.$Properties;
    agentId: mesos.v1.AgentID.$Properties;
    hostname: string;
    resources?: mesos.v1.Resource.$Properties[];
    attributes?: mesos.v1.Attribute.$Properties[];
    executorIds?: mesos.v1.ExecutorID.$Properties[];
    url?: (mesos.v1.URL.$Properties|null);
    unavailability?: (mesos.v1.Unavailability.$Properties|null);
    allocationInfo?: (mesos.v1.Resource.AllocationInfo.$Properties|null);
    domain?: (mesos.v1.DomainInfo.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Offer.$Properties;
   interface IOperation extends mesos.v1.Offer.Operation.$Properties {
   }
   class Operation {
    constructor(properties?: mesos.v1.Offer.Operation.$Properties);
    $unknowns?: Uint8Array[];
    type: (mesos.v1.Offer.Operation.Type|null);
    launch: (mesos.v1.Offer.Operation.Launch|null);
    reserve: (mesos.v1.Offer.Operation.Reserve|null);
    unreserve: (mesos.v1.Offer.Operation.Unreserve|null);
    create: (mesos.v1.Offer.Operation.Create|null);
    destroy: (mesos.v1.Offer.Operation.Destroy|null);
    launchGroup: (mesos.v1.Offer.Operation.LaunchGroup|null);
    id: (mesos.v1.OperationID|null);
    growVolume: (mesos.v1.Offer.Operation.GrowVolume|null);
    shrinkVolume: (mesos.v1.Offer.Operation.ShrinkVolume|null);
    createDisk: (mesos.v1.Offer.Operation.CreateDisk|null);
    destroyDisk: (mesos.v1.Offer.Operation.DestroyDisk|null);
    static create(properties: mesos.v1.Offer.Operation.$Shape): mesos.v1.Offer.Operation & mesos.v1.Offer.Operation.$Shape;
    static create(properties?: mesos.v1.Offer.Operation.$Properties): mesos.v1.Offer.Operation;
    static encode(message: mesos.v1.Offer.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation & mesos.v1.Offer.Operation.$Shape;
   }
   namespace Operation {
    interface $Properties {
     type?: (mesos.v1.Offer.Operation.Type|null);
     launch?: (mesos.v1.Offer.Operation.Launch.$Properties|null);
     reserve?: (mesos.v1.Offer.Operation.Reserve.$Properties|null);
     unreserve?: (mesos.v1.Offer.Operation.Unreserve.$Properties|null);
     create?: (mesos.v1.Offer.Operation.Create.$Properties|null);
     destroy?: (mesos.v1.Offer.Operation.Destroy.$Properties|null);
     launchGroup?: (mesos.v1.Offer.Operation.LaunchGroup.$Properties|null);
     id?: (mesos.v1.OperationID.$Properties|null);
     growVolume?: (mesos.v1.Offer.Operation.GrowVolume.$Properties|null);
     shrinkVolume?: (mesos.v1.Offer.Operation.ShrinkVolume.$Properties|null);
     createDisk?: (mesos.v1.Offer.Operation.CreateDisk.$Properties|null);
     destroyDisk?: (mesos.v1.Offer.Operation.DestroyDisk.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Offer.Operation.$Properties;
    enum Type {
     UNKNOWN = 0,
     LAUNCH = 1,
     RESERVE = 2,
     UNRESERVE = 3,
     CREATE = 4,
     DESTROY = 5,
     LAUNCH_GROUP = 6,
     GROW_VOLUME = 11,
     SHRINK_VOLUME = 12,
     CREATE_DISK = 13,
     DESTROY_DISK = 14
    }
    interface ILaunch extends mesos.v1.Offer.Operation.Launch.$Properties {
    }
    class Launch {
     constructor(properties?: mesos.v1.Offer.Operation.Launch.$Properties);
     $unknowns?: Uint8Array[];
     taskInfos: mesos.v1.TaskInfo[];
     static create(properties: mesos.v1.Offer.Operation.Launch.$Shape): mesos.v1.Offer.Operation.Launch & mesos.v1.Offer.Operation.Launch.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.Launch.$Properties): mesos.v1.Offer.Operation.Launch;
     static encode(message: mesos.v1.Offer.Operation.Launch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.Launch & mesos.v1.Offer.Operation.Launch.$Shape;
    }
    namespace Launch {
     interface $Properties {
      taskInfos?: mesos.v1.TaskInfo.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.Launch.$Properties;
    }
    interface ILaunchGroup extends mesos.v1.Offer.Operation.LaunchGroup.$Properties {
    }
    class LaunchGroup {
     constructor(properties?: mesos.v1.Offer.Operation.LaunchGroup.$Properties);
     $unknowns?: Uint8Array[];
     executor: mesos.v1.ExecutorInfo;
     taskGroup: mesos.v1.TaskGroupInfo;
     static create(properties: mesos.v1.Offer.Operation.LaunchGroup.$Shape): mesos.v1.Offer.Operation.LaunchGroup & mesos.v1.Offer.Operation.LaunchGroup.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.LaunchGroup.$Properties): mesos.v1.Offer.Operation.LaunchGroup;
     static encode(message: mesos.v1.Offer.Operation.LaunchGroup.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.LaunchGroup & mesos.v1.Offer.Operation.LaunchGroup.$Shape;
    }
    namespace LaunchGroup {
     interface $Properties {
      executor: mesos.v1.ExecutorInfo.$Properties;
      taskGroup: mesos.v1.TaskGroupInfo.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.LaunchGroup.$Properties;
    }
    interface IReserve extends mesos.v1.Offer.Operation.Reserve.$Properties {
    }
    class Reserve {
     constructor(properties?: mesos.v1.Offer.Operation.Reserve.$Properties);
     $unknowns?: Uint8Array[];
     resources: mesos.v1.Resource[];
     source: mesos.v1.Resource[];
     static create(properties: mesos.v1.Offer.Operation.Reserve.$Shape): mesos.v1.Offer.Operation.Reserve & mesos.v1.Offer.Operation.Reserve.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.Reserve.$Properties): mesos.v1.Offer.Operation.Reserve;
     static encode(message: mesos.v1.Offer.Operation.Reserve.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.Reserve & mesos.v1.Offer.Operation.Reserve.$Shape;
    }
    namespace Reserve {
     interface $Properties {
      resources?: mesos.v1.Resource.$Properties[];
      source?: mesos.v1.Resource.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.Reserve.$Properties;
    }
    interface IUnreserve extends mesos.v1.Offer.Operation.Unreserve.$Properties {
    }
    class Unreserve {
     constructor(properties?: mesos.v1.Offer.Operation.Unreserve.$Properties);
     $unknowns?: Uint8Array[];
     resources: mesos.v1.Resource[];
     static create(properties: mesos.v1.Offer.Operation.Unreserve.$Shape): mesos.v1.Offer.Operation.Unreserve & mesos.v1.Offer.Operation.Unreserve.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.Unreserve.$Properties): mesos.v1.Offer.Operation.Unreserve;
     static encode(message: mesos.v1.Offer.Operation.Unreserve.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.Unreserve & mesos.v1.Offer.Operation.Unreserve.$Shape;
    }
    namespace Unreserve {
     interface $Properties {
      resources?: mesos.v1.Resource.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.Unreserve.$Properties;
    }
    interface ICreate extends mesos.v1.Offer.Operation.Create.$Properties {
    }
    class Create {
     constructor(properties?: mesos.v1.Offer.Operation.Create.$Properties);
     $unknowns?: Uint8Array[];
     volumes: mesos.v1.Resource[];
     static create(properties: mesos.v1.Offer.Operation.Create.$Shape): mesos.v1.Offer.Operation.Create & mesos.v1.Offer.Operation.Create.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.Create.$Properties): mesos.v1.Offer.Operation.Create;
     static encode(message: mesos.v1.Offer.Operation.Create.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.Create & mesos.v1.Offer.Operation.Create.$Shape;
    }
    namespace Create {
     interface $Properties {
      volumes?: mesos.v1.Resource.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.Create.$Properties;
    }
    interface IDestroy extends mesos.v1.Offer.Operation.Destroy.$Properties {
    }
    class Destroy {
     constructor(properties?: mesos.v1.Offer.Operation.Destroy.$Properties);
     $unknowns?: Uint8Array[];
     volumes: mesos.v1.Resource[];
     static create(properties: mesos.v1.Offer.Operation.Destroy.$Shape): mesos.v1.Offer.Operation.Destroy & mesos.v1.Offer.Operation.Destroy.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.Destroy.$Properties): mesos.v1.Offer.Operation.Destroy;
     static encode(message: mesos.v1.Offer.Operation.Destroy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.Destroy & mesos.v1.Offer.Operation.Destroy.$Shape;
    }
    namespace Destroy {
     interface $Properties {
      volumes?: mesos.v1.Resource.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.Destroy.$Properties;
    }
    interface IGrowVolume extends mesos.v1.Offer.Operation.GrowVolume.$Properties {
    }
    class GrowVolume {
     constructor(properties?: mesos.v1.Offer.Operation.GrowVolume.$Properties);
     $unknowns?: Uint8Array[];
     volume: mesos.v1.Resource;
     addition: mesos.v1.Resource;
     static create(properties: mesos.v1.Offer.Operation.GrowVolume.$Shape): mesos.v1.Offer.Operation.GrowVolume & mesos.v1.Offer.Operation.GrowVolume.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.GrowVolume.$Properties): mesos.v1.Offer.Operation.GrowVolume;
     static encode(message: mesos.v1.Offer.Operation.GrowVolume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.GrowVolume & mesos.v1.Offer.Operation.GrowVolume.$Shape;
    }
    namespace GrowVolume {
     interface $Properties {
      volume: mesos.v1.Resource.$Properties;
      addition: mesos.v1.Resource.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.GrowVolume.$Properties;
    }
    interface IShrinkVolume extends mesos.v1.Offer.Operation.ShrinkVolume.$Properties {
    }
    class ShrinkVolume {
     constructor(properties?: mesos.v1.Offer.Operation.ShrinkVolume.$Properties);
     $unknowns?: Uint8Array[];
     volume: mesos.v1.Resource;
     subtract: mesos.v1.Value.Scalar;
     static create(properties: mesos.v1.Offer.Operation.ShrinkVolume.$Shape): mesos.v1.Offer.Operation.ShrinkVolume & mesos.v1.Offer.Operation.ShrinkVolume.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.ShrinkVolume.$Properties): mesos.v1.Offer.Operation.ShrinkVolume;
     static encode(message: mesos.v1.Offer.Operation.ShrinkVolume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.ShrinkVolume & mesos.v1.Offer.Operation.ShrinkVolume.$Shape;
    }
    namespace ShrinkVolume {
     interface $Properties {
      volume: mesos.v1.Resource.$Properties;
      subtract: mesos.v1.Value.Scalar.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.ShrinkVolume.$Properties;
    }
    interface ICreateDisk extends mesos.v1.Offer.Operation.CreateDisk.$Properties {
    }
    class CreateDisk {
     constructor(properties?: mesos.v1.Offer.Operation.CreateDisk.$Properties);
     $unknowns?: Uint8Array[];
     source: mesos.v1.Resource;
     targetType: mesos.v1.Resource.DiskInfo.Source.Type;
     targetProfile: (string|null);
     static create(properties: mesos.v1.Offer.Operation.CreateDisk.$Shape): mesos.v1.Offer.Operation.CreateDisk & mesos.v1.Offer.Operation.CreateDisk.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.CreateDisk.$Properties): mesos.v1.Offer.Operation.CreateDisk;
     static encode(message: mesos.v1.Offer.Operation.CreateDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.CreateDisk & mesos.v1.Offer.Operation.CreateDisk.$Shape;
    }
    namespace CreateDisk {
     interface $Properties {
      source: mesos.v1.Resource.$Properties;
      targetType: mesos.v1.Resource.DiskInfo.Source.Type;
      targetProfile?: (string|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.CreateDisk.$Properties;
    }
    interface IDestroyDisk extends mesos.v1.Offer.Operation.DestroyDisk.$Properties {
    }
    class DestroyDisk {
     constructor(properties?: mesos.v1.Offer.Operation.DestroyDisk.$Properties);
     $unknowns?: Uint8Array[];
     source: mesos.v1.Resource;
     static create(properties: mesos.v1.Offer.Operation.DestroyDisk.$Shape): mesos.v1.Offer.Operation.DestroyDisk & mesos.v1.Offer.Operation.DestroyDisk.$Shape;
     static create(properties?: mesos.v1.Offer.Operation.DestroyDisk.$Properties): mesos.v1.Offer.Operation.DestroyDisk;
     static encode(message: mesos.v1.Offer.Operation.DestroyDisk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Offer.Operation.DestroyDisk & mesos.v1.Offer.Operation.DestroyDisk.$Shape;
    }
    namespace DestroyDisk {
     interface $Properties {
      source: mesos.v1.Resource.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Offer.Operation.DestroyDisk.$Properties;
    }
   }
  }
  interface IInverseOffer extends mesos.v1.InverseOffer.$Properties {
  }
  class InverseOffer {
   constructor(properties?: mesos.v1.InverseOffer.$Properties);
   $unknowns?: Uint8Array[];
   id: mesos.v1.OfferID;
   url: (mesos.v1.URL|null);
   frameworkId: mesos.v1.FrameworkID;
   agentId: (mesos.v1.AgentID|null);
   unavailability: mesos.v1.Unavailability;
   resources: mesos.v1.Resource[];
   static create(properties: mesos.v1.InverseOffer.$Shape): mesos.v1.InverseOffer & mesos.v1.InverseOffer.$Shape;
   static create(properties?: mesos.v1.InverseOffer.$Properties): mesos.v1.InverseOffer;
   static encode(message: mesos.v1.InverseOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.InverseOffer & mesos.v1.InverseOffer.$Shape;
  }
  namespace InverseOffer {
   interface $Properties {
    id: mesos.v1.OfferID.$Properties;
    url?: (mesos.v1.URL.$Properties|null);
    frameworkId: mesos.v1.FrameworkID.$Properties;
    agentId?: (mesos.v1.AgentID.$Properties|null);
    unavailability: mesos.v1.Unavailability.$Properties;
    resources?: mesos.v1.Resource.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.InverseOffer.$Properties;
  }
  enum OperationState {
   OPERATION_UNSUPPORTED = 0,
   OPERATION_PENDING = 1,
   OPERATION_FINISHED = 2,
   OPERATION_FAILED = 3,
   OPERATION_ERROR = 4,
   OPERATION_DROPPED = 5,
   OPERATION_UNREACHABLE = 6,
   OPERATION_GONE_BY_OPERATOR = 7,
   OPERATION_RECOVERING = 8,
   OPERATION_UNKNOWN = 9
  }
  interface IOperationStatus extends mesos.v1.OperationStatus.$Properties {
  }
  class OperationStatus {
   constructor(properties?: mesos.v1.OperationStatus.$Properties);
   $unknowns?: Uint8Array[];
   operationId: (mesos.v1.OperationID|null);
   state: mesos.v1.OperationState;
   message: (string|null);
   convertedResources: mesos.v1.Resource[];
   uuid: (mesos.v1.UUID|null);
   agentId: (mesos.v1.AgentID|null);
   resourceProviderId: (mesos.v1.ResourceProviderID|null);
   static create(properties: mesos.v1.OperationStatus.$Shape): mesos.v1.OperationStatus & mesos.v1.OperationStatus.$Shape;
   static create(properties?: mesos.v1.OperationStatus.$Properties): mesos.v1.OperationStatus;
   static encode(message: mesos.v1.OperationStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.OperationStatus & mesos.v1.OperationStatus.$Shape;
  }
  namespace OperationStatus {
   interface $Properties {
    operationId?: (mesos.v1.OperationID.$Properties|null);
    state: mesos.v1.OperationState;
    message?: (string|null);
    convertedResources?: mesos.v1.Resource.$Properties[];
    uuid?: (mesos.v1.UUID.$Properties|null);
    agentId?: (mesos.v1.AgentID.$Properties|null);
    resourceProviderId?: (mesos.v1.ResourceProviderID.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.OperationStatus.$Properties;
  }
  interface IResource extends mesos.v1.Resource.$Properties {
  }
  class Resource {
   constructor(properties?: mesos.v1.Resource.$Properties);
   $unknowns?: Uint8Array[];
   name: string;
   type: mesos.v1.Value.Type;
   scalar: (mesos.v1.Value.Scalar|null);
   ranges: (mesos.v1.Value.Ranges|null);
   set: (mesos.v1.Value.Set|null);
   role: (string|null);
   disk: (mesos.v1.Resource.DiskInfo|null);
   reservation: (mesos.v1.Resource.ReservationInfo|null);
   revocable: (mesos.v1.Resource.RevocableInfo|null);
   shared: (mesos.v1.Resource.SharedInfo|null);
   allocationInfo: (mesos.v1.Resource.AllocationInfo|null);
   providerId: (mesos.v1.ResourceProviderID|null);
   reservations: mesos.v1.Resource.ReservationInfo[];
   static create(properties: mesos.v1.Resource.$Shape): mesos.v1.Resource & mesos.v1.Resource.$Shape;
   static create(properties?: mesos.v1.Resource.$Properties): mesos.v1.Resource;
   static encode(message: mesos.v1.Resource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource & mesos.v1.Resource.$Shape;
  }
  namespace Resource {
   interface $Properties {
    name: string;
    type: mesos.v1.Value.Type;
    scalar?: (mesos.v1.Value.Scalar.$Properties|null);
    ranges?: (mesos.v1.Value.Ranges.$Properties|null);
    set?: (mesos.v1.Value.Set.$Properties|null);
    role?: (string|null);
    disk?: (mesos.v1.Resource.DiskInfo.$Properties|null);
    reservation?: (mesos.v1.Resource.ReservationInfo.$Properties|null);
    revocable?: (mesos.v1.Resource.RevocableInfo.$Properties|null);
    shared?: (mesos.v1.Resource.SharedInfo.$Properties|null);
    allocationInfo?: (mesos.v1.Resource.AllocationInfo.$Properties|null);
    providerId?: (mesos.v1.ResourceProviderID.$Properties|null);
    reservations?: mesos.v1.Resource.ReservationInfo.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Resource.$Properties;
   interface IAllocationInfo extends mesos.v1.Resource.AllocationInfo.$Properties {
   }
   class AllocationInfo {
    constructor(properties?: mesos.v1.Resource.AllocationInfo.$Properties);
    $unknowns?: Uint8Array[];
    role: (string|null);
    static create(properties: mesos.v1.Resource.AllocationInfo.$Shape): mesos.v1.Resource.AllocationInfo & mesos.v1.Resource.AllocationInfo.$Shape;
    static create(properties?: mesos.v1.Resource.AllocationInfo.$Properties): mesos.v1.Resource.AllocationInfo;
    static encode(message: mesos.v1.Resource.AllocationInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.AllocationInfo & mesos.v1.Resource.AllocationInfo.$Shape;
   }
   namespace AllocationInfo {
    interface $Properties {
     role?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Resource.AllocationInfo.$Properties;
   }
   interface IReservationInfo extends mesos.v1.Resource.ReservationInfo.$Properties {
   }
   class ReservationInfo {
    constructor(properties?: mesos.v1.Resource.ReservationInfo.$Properties);
    $unknowns?: Uint8Array[];
    principal: (string|null);
    labels: (mesos.v1.Labels|null);
    role: (string|null);
    type: (mesos.v1.Resource.ReservationInfo.Type|null);
    static create(properties: mesos.v1.Resource.ReservationInfo.$Shape): mesos.v1.Resource.ReservationInfo & mesos.v1.Resource.ReservationInfo.$Shape;
    static create(properties?: mesos.v1.Resource.ReservationInfo.$Properties): mesos.v1.Resource.ReservationInfo;
    static encode(message: mesos.v1.Resource.ReservationInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.ReservationInfo & mesos.v1.Resource.ReservationInfo.$Shape;
   }
   namespace ReservationInfo {
    interface $Properties {
     principal?: (string|null);
     labels?: (mesos.v1.Labels.$Properties|null);
     role?: (string|null);
     type?: (mesos.v1.Resource.ReservationInfo.Type|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Resource.ReservationInfo.$Properties;
    enum Type {
     UNKNOWN = 0,
     STATIC = 1,
     DYNAMIC = 2
    }
   }
   interface IDiskInfo extends mesos.v1.Resource.DiskInfo.$Properties {
   }
   class DiskInfo {
    constructor(properties?: mesos.v1.Resource.DiskInfo.$Properties);
    $unknowns?: Uint8Array[];
    persistence: (mesos.v1.Resource.DiskInfo.Persistence|null);
    volume: (mesos.v1.Volume|null);
    source: (mesos.v1.Resource.DiskInfo.Source|null);
    static create(properties: mesos.v1.Resource.DiskInfo.$Shape): mesos.v1.Resource.DiskInfo & mesos.v1.Resource.DiskInfo.$Shape;
    static create(properties?: mesos.v1.Resource.DiskInfo.$Properties): mesos.v1.Resource.DiskInfo;
    static encode(message: mesos.v1.Resource.DiskInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.DiskInfo & mesos.v1.Resource.DiskInfo.$Shape;
   }
   namespace DiskInfo {
    interface $Properties {
     persistence?: (mesos.v1.Resource.DiskInfo.Persistence.$Properties|null);
     volume?: (mesos.v1.Volume.$Properties|null);
     source?: (mesos.v1.Resource.DiskInfo.Source.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Resource.DiskInfo.$Properties;
    interface IPersistence extends mesos.v1.Resource.DiskInfo.Persistence.$Properties {
    }
    class Persistence {
     constructor(properties?: mesos.v1.Resource.DiskInfo.Persistence.$Properties);
     $unknowns?: Uint8Array[];
     id: string;
     principal: (string|null);
     static create(properties: mesos.v1.Resource.DiskInfo.Persistence.$Shape): mesos.v1.Resource.DiskInfo.Persistence & mesos.v1.Resource.DiskInfo.Persistence.$Shape;
     static create(properties?: mesos.v1.Resource.DiskInfo.Persistence.$Properties): mesos.v1.Resource.DiskInfo.Persistence;
     static encode(message: mesos.v1.Resource.DiskInfo.Persistence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.DiskInfo.Persistence & mesos.v1.Resource.DiskInfo.Persistence.$Shape;
    }
    namespace Persistence {
     interface $Properties {
      id: string;
      principal?: (string|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Resource.DiskInfo.Persistence.$Properties;
    }
    interface ISource extends mesos.v1.Resource.DiskInfo.Source.$Properties {
    }
    class Source {
     constructor(properties?: mesos.v1.Resource.DiskInfo.Source.$Properties);
     $unknowns?: Uint8Array[];
     type: mesos.v1.Resource.DiskInfo.Source.Type;
     path: (mesos.v1.Resource.DiskInfo.Source.Path|null);
     mount: (mesos.v1.Resource.DiskInfo.Source.Mount|null);
     id: (string|null);
     metadata: (mesos.v1.Labels|null);
     profile: (string|null);
     vendor: (string|null);
     static create(properties: mesos.v1.Resource.DiskInfo.Source.$Shape): mesos.v1.Resource.DiskInfo.Source & mesos.v1.Resource.DiskInfo.Source.$Shape;
     static create(properties?: mesos.v1.Resource.DiskInfo.Source.$Properties): mesos.v1.Resource.DiskInfo.Source;
     static encode(message: mesos.v1.Resource.DiskInfo.Source.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.DiskInfo.Source & mesos.v1.Resource.DiskInfo.Source.$Shape;
    }
    namespace Source {
     interface $Properties {
      type: mesos.v1.Resource.DiskInfo.Source.Type;
      path?: (mesos.v1.Resource.DiskInfo.Source.Path.$Properties|null);
      mount?: (mesos.v1.Resource.DiskInfo.Source.Mount.$Properties|null);
      id?: (string|null);
      metadata?: (mesos.v1.Labels.$Properties|null);
      profile?: (string|null);
      vendor?: (string|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Resource.DiskInfo.Source.$Properties;
     enum Type {
      UNKNOWN = 0,
      PATH = 1,
      MOUNT = 2,
      BLOCK = 3,
      RAW = 4
     }
     interface IPath extends mesos.v1.Resource.DiskInfo.Source.Path.$Properties {
     }
     class Path {
      constructor(properties?: mesos.v1.Resource.DiskInfo.Source.Path.$Properties);
      $unknowns?: Uint8Array[];
      root: (string|null);
      static create(properties: mesos.v1.Resource.DiskInfo.Source.Path.$Shape): mesos.v1.Resource.DiskInfo.Source.Path & mesos.v1.Resource.DiskInfo.Source.Path.$Shape;
      static create(properties?: mesos.v1.Resource.DiskInfo.Source.Path.$Properties): mesos.v1.Resource.DiskInfo.Source.Path;
      static encode(message: mesos.v1.Resource.DiskInfo.Source.Path.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.DiskInfo.Source.Path & mesos.v1.Resource.DiskInfo.Source.Path.$Shape;
     }
     namespace Path {
      interface $Properties {
       root?: (string|null);
       $unknowns?: Uint8Array[];
      }
      type $Shape = mesos.v1.Resource.DiskInfo.Source.Path.$Properties;
     }
     interface IMount extends mesos.v1.Resource.DiskInfo.Source.Mount.$Properties {
     }
     class Mount {
      constructor(properties?: mesos.v1.Resource.DiskInfo.Source.Mount.$Properties);
      $unknowns?: Uint8Array[];
      root: (string|null);
      static create(properties: mesos.v1.Resource.DiskInfo.Source.Mount.$Shape): mesos.v1.Resource.DiskInfo.Source.Mount & mesos.v1.Resource.DiskInfo.Source.Mount.$Shape;
      static create(properties?: mesos.v1.Resource.DiskInfo.Source.Mount.$Properties): mesos.v1.Resource.DiskInfo.Source.Mount;
      static encode(message: mesos.v1.Resource.DiskInfo.Source.Mount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.DiskInfo.Source.Mount & mesos.v1.Resource.DiskInfo.Source.Mount.$Shape;
     }
     namespace Mount {
      interface $Properties {
       root?: (string|null);
       $unknowns?: Uint8Array[];
      }
      type $Shape = mesos.v1.Resource.DiskInfo.Source.Mount.$Properties;
     }
    }
   }
   interface IRevocableInfo extends mesos.v1.Resource.RevocableInfo.$Properties {
   }
   class RevocableInfo {
    constructor(properties?: mesos.v1.Resource.RevocableInfo.$Properties);
    $unknowns?: Uint8Array[];
    static create(properties: mesos.v1.Resource.RevocableInfo.$Shape): mesos.v1.Resource.RevocableInfo & mesos.v1.Resource.RevocableInfo.$Shape;
    static create(properties?: mesos.v1.Resource.RevocableInfo.$Properties): mesos.v1.Resource.RevocableInfo;
    static encode(message: mesos.v1.Resource.RevocableInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.RevocableInfo & mesos.v1.Resource.RevocableInfo.$Shape;
   }
   namespace RevocableInfo {
    interface $Properties {
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Resource.RevocableInfo.$Properties;
   }
   interface ISharedInfo extends mesos.v1.Resource.SharedInfo.$Properties {
   }
   class SharedInfo {
    constructor(properties?: mesos.v1.Resource.SharedInfo.$Properties);
    $unknowns?: Uint8Array[];
    static create(properties: mesos.v1.Resource.SharedInfo.$Shape): mesos.v1.Resource.SharedInfo & mesos.v1.Resource.SharedInfo.$Shape;
    static create(properties?: mesos.v1.Resource.SharedInfo.$Properties): mesos.v1.Resource.SharedInfo;
    static encode(message: mesos.v1.Resource.SharedInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Resource.SharedInfo & mesos.v1.Resource.SharedInfo.$Shape;
   }
   namespace SharedInfo {
    interface $Properties {
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Resource.SharedInfo.$Properties;
   }
  }
  interface IImage extends mesos.v1.Image.$Properties {
  }
  class Image {
   constructor(properties?: mesos.v1.Image.$Properties);
   $unknowns?: Uint8Array[];
   type: mesos.v1.Image.Type;
   appc: (mesos.v1.Image.Appc|null);
   docker: (mesos.v1.Image.Docker|null);
   cached: (boolean|null);
   static create(properties: mesos.v1.Image.$Shape): mesos.v1.Image & mesos.v1.Image.$Shape;
   static create(properties?: mesos.v1.Image.$Properties): mesos.v1.Image;
   static encode(message: mesos.v1.Image.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Image & mesos.v1.Image.$Shape;
  }
  namespace Image {
   interface $Properties {
    type: mesos.v1.Image.Type;
    appc?: (mesos.v1.Image.Appc.$Properties|null);
    docker?: (mesos.v1.Image.Docker.$Properties|null);
    cached?: (boolean|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Image.$Properties;
   enum Type {
    APPC = 1,
    DOCKER = 2
   }
   interface IAppc extends mesos.v1.Image.Appc.$Properties {
   }
   class Appc {
    constructor(properties?: mesos.v1.Image.Appc.$Properties);
    $unknowns?: Uint8Array[];
    name: string;
    id: (string|null);
    labels: (mesos.v1.Labels|null);
    static create(properties: mesos.v1.Image.Appc.$Shape): mesos.v1.Image.Appc & mesos.v1.Image.Appc.$Shape;
    static create(properties?: mesos.v1.Image.Appc.$Properties): mesos.v1.Image.Appc;
    static encode(message: mesos.v1.Image.Appc.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Image.Appc & mesos.v1.Image.Appc.$Shape;
   }
   namespace Appc {
    interface $Properties {
     name: string;
     id?: (string|null);
     labels?: (mesos.v1.Labels.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Image.Appc.$Properties;
   }
   interface IDocker extends mesos.v1.Image.Docker.$Properties {
   }
   class Docker {
    constructor(properties?: mesos.v1.Image.Docker.$Properties);
    $unknowns?: Uint8Array[];
    name: string;
    credential: (mesos.v1.Credential|null);
    config: (mesos.v1.Secret|null);
    static create(properties: mesos.v1.Image.Docker.$Shape): mesos.v1.Image.Docker & mesos.v1.Image.Docker.$Shape;
    static create(properties?: mesos.v1.Image.Docker.$Properties): mesos.v1.Image.Docker;
    static encode(message: mesos.v1.Image.Docker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Image.Docker & mesos.v1.Image.Docker.$Shape;
   }
   namespace Docker {
    interface $Properties {
     name: string;
     credential?: (mesos.v1.Credential.$Properties|null);
     config?: (mesos.v1.Secret.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Image.Docker.$Properties;
   }
  }
  interface IMountPropagation extends mesos.v1.MountPropagation.$Properties {
  }
  class MountPropagation {
   constructor(properties?: mesos.v1.MountPropagation.$Properties);
   $unknowns?: Uint8Array[];
   mode: (mesos.v1.MountPropagation.Mode|null);
   static create(properties: mesos.v1.MountPropagation.$Shape): mesos.v1.MountPropagation & mesos.v1.MountPropagation.$Shape;
   static create(properties?: mesos.v1.MountPropagation.$Properties): mesos.v1.MountPropagation;
   static encode(message: mesos.v1.MountPropagation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.MountPropagation & mesos.v1.MountPropagation.$Shape;
  }
  namespace MountPropagation {
   interface $Properties {
    mode?: (mesos.v1.MountPropagation.Mode|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.MountPropagation.$Properties;
   enum Mode {
    UNKNOWN = 0,
    HOST_TO_CONTAINER = 1,
    BIDIRECTIONAL = 2
   }
  }
  interface IVolume extends mesos.v1.Volume.$Properties {
  }
  class Volume {
   constructor(properties?: mesos.v1.Volume.$Properties);
   $unknowns?: Uint8Array[];
   containerPath: string;
   hostPath: (string|null);
   mode: mesos.v1.Volume.Mode;
   image: (mesos.v1.Image|null);
   source: (mesos.v1.Volume.Source|null);
   static create(properties: mesos.v1.Volume.$Shape): mesos.v1.Volume & mesos.v1.Volume.$Shape;
   static create(properties?: mesos.v1.Volume.$Properties): mesos.v1.Volume;
   static encode(message: mesos.v1.Volume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Volume & mesos.v1.Volume.$Shape;
  }
  namespace Volume {
   interface $Properties {
    containerPath: string;
    hostPath?: (string|null);
    mode: mesos.v1.Volume.Mode;
    image?: (mesos.v1.Image.$Properties|null);
    source?: (mesos.v1.Volume.Source.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Volume.$Properties;
   enum Mode {
    RW = 1,
    RO = 2
   }
   interface ISource extends mesos.v1.Volume.Source.$Properties {
   }
   class Source {
    constructor(properties?: mesos.v1.Volume.Source.$Properties);
    $unknowns?: Uint8Array[];
    type: (mesos.v1.Volume.Source.Type|null);
    dockerVolume: (mesos.v1.Volume.Source.DockerVolume|null);
    sandboxPath: (mesos.v1.Volume.Source.SandboxPath|null);
    secret: (mesos.v1.Secret|null);
    hostPath: (mesos.v1.Volume.Source.HostPath|null);
    static create(properties: mesos.v1.Volume.Source.$Shape): mesos.v1.Volume.Source & mesos.v1.Volume.Source.$Shape;
    static create(properties?: mesos.v1.Volume.Source.$Properties): mesos.v1.Volume.Source;
    static encode(message: mesos.v1.Volume.Source.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Volume.Source & mesos.v1.Volume.Source.$Shape;
   }
   namespace Source {
    interface $Properties {
     type?: (mesos.v1.Volume.Source.Type|null);
     dockerVolume?: (mesos.v1.Volume.Source.DockerVolume.$Properties|null);
     sandboxPath?: (mesos.v1.Volume.Source.SandboxPath.$Properties|null);
     secret?: (mesos.v1.Secret.$Properties|null);
     hostPath?: (mesos.v1.Volume.Source.HostPath.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Volume.Source.$Properties;
    enum Type {
     UNKNOWN = 0,
     DOCKER_VOLUME = 1,
     SANDBOX_PATH = 2,
     SECRET = 3,
     HOST_PATH = 4,
     CSI_VOLUME = 5
    }
    interface IDockerVolume extends mesos.v1.Volume.Source.DockerVolume.$Properties {
    }
    class DockerVolume {
     constructor(properties?: mesos.v1.Volume.Source.DockerVolume.$Properties);
     $unknowns?: Uint8Array[];
     driver: (string|null);
     name: string;
     driverOptions: (mesos.v1.Parameters|null);
     static create(properties: mesos.v1.Volume.Source.DockerVolume.$Shape): mesos.v1.Volume.Source.DockerVolume & mesos.v1.Volume.Source.DockerVolume.$Shape;
     static create(properties?: mesos.v1.Volume.Source.DockerVolume.$Properties): mesos.v1.Volume.Source.DockerVolume;
     static encode(message: mesos.v1.Volume.Source.DockerVolume.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Volume.Source.DockerVolume & mesos.v1.Volume.Source.DockerVolume.$Shape;
    }
    namespace DockerVolume {
     interface $Properties {
      driver?: (string|null);
      name: string;
      driverOptions?: (mesos.v1.Parameters.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Volume.Source.DockerVolume.$Properties;
    }
    interface IHostPath extends mesos.v1.Volume.Source.HostPath.$Properties {
    }
    class HostPath {
     constructor(properties?: mesos.v1.Volume.Source.HostPath.$Properties);
     $unknowns?: Uint8Array[];
     path: string;
     mountPropagation: (mesos.v1.MountPropagation|null);
     static create(properties: mesos.v1.Volume.Source.HostPath.$Shape): mesos.v1.Volume.Source.HostPath & mesos.v1.Volume.Source.HostPath.$Shape;
     static create(properties?: mesos.v1.Volume.Source.HostPath.$Properties): mesos.v1.Volume.Source.HostPath;
     static encode(message: mesos.v1.Volume.Source.HostPath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Volume.Source.HostPath & mesos.v1.Volume.Source.HostPath.$Shape;
    }
    namespace HostPath {
     interface $Properties {
      path: string;
      mountPropagation?: (mesos.v1.MountPropagation.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Volume.Source.HostPath.$Properties;
    }
    interface ISandboxPath extends mesos.v1.Volume.Source.SandboxPath.$Properties {
    }
    class SandboxPath {
     constructor(properties?: mesos.v1.Volume.Source.SandboxPath.$Properties);
     $unknowns?: Uint8Array[];
     type: (mesos.v1.Volume.Source.SandboxPath.Type|null);
     path: string;
     static create(properties: mesos.v1.Volume.Source.SandboxPath.$Shape): mesos.v1.Volume.Source.SandboxPath & mesos.v1.Volume.Source.SandboxPath.$Shape;
     static create(properties?: mesos.v1.Volume.Source.SandboxPath.$Properties): mesos.v1.Volume.Source.SandboxPath;
     static encode(message: mesos.v1.Volume.Source.SandboxPath.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Volume.Source.SandboxPath & mesos.v1.Volume.Source.SandboxPath.$Shape;
    }
    namespace SandboxPath {
     interface $Properties {
      type?: (mesos.v1.Volume.Source.SandboxPath.Type|null);
      path: string;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.Volume.Source.SandboxPath.$Properties;
     enum Type {
      UNKNOWN = 0,
      SELF = 1,
      PARENT = 2
     }
    }
   }
  }
  interface INetworkInfo extends mesos.v1.NetworkInfo.$Properties {
  }
  class NetworkInfo {
   constructor(properties?: mesos.v1.NetworkInfo.$Properties);
   $unknowns?: Uint8Array[];
   groups: string[];
   labels: (mesos.v1.Labels|null);
   ipAddresses: mesos.v1.NetworkInfo.IPAddress[];
   name: (string|null);
   portMappings: mesos.v1.NetworkInfo.PortMapping[];
   static create(properties: mesos.v1.NetworkInfo.$Shape): mesos.v1.NetworkInfo & mesos.v1.NetworkInfo.$Shape;
   static create(properties?: mesos.v1.NetworkInfo.$Properties): mesos.v1.NetworkInfo;
   static encode(message: mesos.v1.NetworkInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.NetworkInfo & mesos.v1.NetworkInfo.$Shape;
  }
  namespace NetworkInfo {
   interface $Properties {
    groups?: string[];
    labels?: (mesos.v1.Labels.$Properties|null);
    ipAddresses?: mesos.v1.NetworkInfo.IPAddress.$Properties[];
    name?: (string|null);
    portMappings?: mesos.v1.NetworkInfo.PortMapping.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.NetworkInfo.$Properties;
   enum Protocol {
    IPv4 = 1,
    IPv6 = 2
   }
   interface IIPAddress extends mesos.v1.NetworkInfo.IPAddress.$Properties {
   }
   class IPAddress {
    constructor(properties?: mesos.v1.NetworkInfo.IPAddress.$Properties);
    $unknowns?: Uint8Array[];
    protocol: (mesos.v1.NetworkInfo.Protocol|null);
    ipAddress: (string|null);
    static create(properties: mesos.v1.NetworkInfo.IPAddress.$Shape): mesos.v1.NetworkInfo.IPAddress & mesos.v1.NetworkInfo.IPAddress.$Shape;
    static create(properties?: mesos.v1.NetworkInfo.IPAddress.$Properties): mesos.v1.NetworkInfo.IPAddress;
    static encode(message: mesos.v1.NetworkInfo.IPAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.NetworkInfo.IPAddress & mesos.v1.NetworkInfo.IPAddress.$Shape;
   }
   namespace IPAddress {
    interface $Properties {
     protocol?: (mesos.v1.NetworkInfo.Protocol|null);
     ipAddress?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.NetworkInfo.IPAddress.$Properties;
   }
   interface IPortMapping extends mesos.v1.NetworkInfo.PortMapping.$Properties {
   }
   class PortMapping {
    constructor(properties?: mesos.v1.NetworkInfo.PortMapping.$Properties);
    $unknowns?: Uint8Array[];
    hostPort: number;
    containerPort: number;
    protocol: (string|null);
    static create(properties: mesos.v1.NetworkInfo.PortMapping.$Shape): mesos.v1.NetworkInfo.PortMapping & mesos.v1.NetworkInfo.PortMapping.$Shape;
    static create(properties?: mesos.v1.NetworkInfo.PortMapping.$Properties): mesos.v1.NetworkInfo.PortMapping;
    static encode(message: mesos.v1.NetworkInfo.PortMapping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.NetworkInfo.PortMapping & mesos.v1.NetworkInfo.PortMapping.$Shape;
   }
   namespace PortMapping {
    interface $Properties {
     hostPort: number;
     containerPort: number;
     protocol?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.NetworkInfo.PortMapping.$Properties;
   }
  }
  interface ICapabilityInfo extends mesos.v1.CapabilityInfo.$Properties {
  }
  class CapabilityInfo {
   constructor(properties?: mesos.v1.CapabilityInfo.$Properties);
   $unknowns?: Uint8Array[];
   capabilities: mesos.v1.CapabilityInfo.Capability[];
   static create(properties: mesos.v1.CapabilityInfo.$Shape): mesos.v1.CapabilityInfo & mesos.v1.CapabilityInfo.$Shape;
   static create(properties?: mesos.v1.CapabilityInfo.$Properties): mesos.v1.CapabilityInfo;
   static encode(message: mesos.v1.CapabilityInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CapabilityInfo & mesos.v1.CapabilityInfo.$Shape;
  }
  namespace CapabilityInfo {
   interface $Properties {
    capabilities?: mesos.v1.CapabilityInfo.Capability[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.CapabilityInfo.$Properties;
   enum Capability {
    UNKNOWN = 0,
    CHOWN = 1000,
    DAC_OVERRIDE = 1001,
    DAC_READ_SEARCH = 1002,
    FOWNER = 1003,
    FSETID = 1004,
    KILL = 1005,
    SETGID = 1006,
    SETUID = 1007,
    SETPCAP = 1008,
    LINUX_IMMUTABLE = 1009,
    NET_BIND_SERVICE = 1010,
    NET_BROADCAST = 1011,
    NET_ADMIN = 1012,
    NET_RAW = 1013,
    IPC_LOCK = 1014,
    IPC_OWNER = 1015,
    SYS_MODULE = 1016,
    SYS_RAWIO = 1017,
    SYS_CHROOT = 1018,
    SYS_PTRACE = 1019,
    SYS_PACCT = 1020,
    SYS_ADMIN = 1021,
    SYS_BOOT = 1022,
    SYS_NICE = 1023,
    SYS_RESOURCE = 1024,
    SYS_TIME = 1025,
    SYS_TTY_CONFIG = 1026,
    MKNOD = 1027,
    LEASE = 1028,
    AUDIT_WRITE = 1029,
    AUDIT_CONTROL = 1030,
    SETFCAP = 1031,
    MAC_OVERRIDE = 1032,
    MAC_ADMIN = 1033,
    SYSLOG = 1034,
    WAKE_ALARM = 1035,
    BLOCK_SUSPEND = 1036,
    AUDIT_READ = 1037,
    PERFMON = 1038,
    BPF = 1039,
    CHECKPOINT_RESTORE = 1040
   }
  }
  interface ISeccompInfo extends mesos.v1.SeccompInfo.$Properties {
  }
  class SeccompInfo {
   constructor(properties?: mesos.v1.SeccompInfo.$Properties);
   $unknowns?: Uint8Array[];
   profileName: (string|null);
   unconfined: (boolean|null);
   static create(properties: mesos.v1.SeccompInfo.$Shape): mesos.v1.SeccompInfo & mesos.v1.SeccompInfo.$Shape;
   static create(properties?: mesos.v1.SeccompInfo.$Properties): mesos.v1.SeccompInfo;
   static encode(message: mesos.v1.SeccompInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.SeccompInfo & mesos.v1.SeccompInfo.$Shape;
  }
  namespace SeccompInfo {
   interface $Properties {
    profileName?: (string|null);
    unconfined?: (boolean|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.SeccompInfo.$Properties;
  }
  interface ILinuxInfo extends mesos.v1.LinuxInfo.$Properties {
  }
  class LinuxInfo {
   constructor(properties?: mesos.v1.LinuxInfo.$Properties);
   $unknowns?: Uint8Array[];
   capabilityInfo: (mesos.v1.CapabilityInfo|null);
   boundingCapabilities: (mesos.v1.CapabilityInfo|null);
   effectiveCapabilities: (mesos.v1.CapabilityInfo|null);
   sharePidNamespace: (boolean|null);
   seccomp: (mesos.v1.SeccompInfo|null);
   ipcMode: (mesos.v1.LinuxInfo.IpcMode|null);
   shmSize: (number|null);
   shareCgroups: (boolean|null);
   static create(properties: mesos.v1.LinuxInfo.$Shape): mesos.v1.LinuxInfo & mesos.v1.LinuxInfo.$Shape;
   static create(properties?: mesos.v1.LinuxInfo.$Properties): mesos.v1.LinuxInfo;
   static encode(message: mesos.v1.LinuxInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.LinuxInfo & mesos.v1.LinuxInfo.$Shape;
  }
  namespace LinuxInfo {
   interface $Properties {
    capabilityInfo?: (mesos.v1.CapabilityInfo.$Properties|null);
    boundingCapabilities?: (mesos.v1.CapabilityInfo.$Properties|null);
    effectiveCapabilities?: (mesos.v1.CapabilityInfo.$Properties|null);
    sharePidNamespace?: (boolean|null);
    seccomp?: (mesos.v1.SeccompInfo.$Properties|null);
    ipcMode?: (mesos.v1.LinuxInfo.IpcMode|null);
    shmSize?: (number|null);
    shareCgroups?: (boolean|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.LinuxInfo.$Properties;
   enum IpcMode {
    UNKNOWN = 0,
    PRIVATE = 1,
    SHARE_PARENT = 2
   }
  }
  interface IRLimitInfo extends mesos.v1.RLimitInfo.$Properties {
  }
  class RLimitInfo {
   constructor(properties?: mesos.v1.RLimitInfo.$Properties);
   $unknowns?: Uint8Array[];
   rlimits: mesos.v1.RLimitInfo.RLimit[];
   static create(properties: mesos.v1.RLimitInfo.$Shape): mesos.v1.RLimitInfo & mesos.v1.RLimitInfo.$Shape;
   static create(properties?: mesos.v1.RLimitInfo.$Properties): mesos.v1.RLimitInfo;
   static encode(message: mesos.v1.RLimitInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.RLimitInfo & mesos.v1.RLimitInfo.$Shape;
  }
  namespace RLimitInfo {
   interface $Properties {
    rlimits?: mesos.v1.RLimitInfo.RLimit.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.RLimitInfo.$Properties;
   interface IRLimit extends mesos.v1.RLimitInfo.RLimit.$Properties {
   }
   class RLimit {
    constructor(properties?: mesos.v1.RLimitInfo.RLimit.$Properties);
    $unknowns?: Uint8Array[];
    type: (mesos.v1.RLimitInfo.RLimit.Type|null);
    hard: (number|Long|null);
    soft: (number|Long|null);
    static create(properties: mesos.v1.RLimitInfo.RLimit.$Shape): mesos.v1.RLimitInfo.RLimit & mesos.v1.RLimitInfo.RLimit.$Shape;
    static create(properties?: mesos.v1.RLimitInfo.RLimit.$Properties): mesos.v1.RLimitInfo.RLimit;
    static encode(message: mesos.v1.RLimitInfo.RLimit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.RLimitInfo.RLimit & mesos.v1.RLimitInfo.RLimit.$Shape;
   }
   namespace RLimit {
    interface $Properties {
     type?: (mesos.v1.RLimitInfo.RLimit.Type|null);
     hard?: (number|Long|null);
     soft?: (number|Long|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.RLimitInfo.RLimit.$Properties;
    enum Type {
     UNKNOWN = 0,
     RLMT_AS = 1,
     RLMT_CORE = 2,
     RLMT_CPU = 3,
     RLMT_DATA = 4,
     RLMT_FSIZE = 5,
     RLMT_LOCKS = 6,
     RLMT_MEMLOCK = 7,
     RLMT_MSGQUEUE = 8,
     RLMT_NICE = 9,
     RLMT_NOFILE = 10,
     RLMT_NPROC = 11,
     RLMT_RSS = 12,
     RLMT_RTPRIO = 13,
     RLMT_RTTIME = 14,
     RLMT_SIGPENDING = 15,
     RLMT_STACK = 16
    }
   }
  }
  interface ITTYInfo extends mesos.v1.TTYInfo.$Properties {
  }
  class TTYInfo {
   constructor(properties?: mesos.v1.TTYInfo.$Properties);
   $unknowns?: Uint8Array[];
   windowSize: (mesos.v1.TTYInfo.WindowSize|null);
   static create(properties: mesos.v1.TTYInfo.$Shape): mesos.v1.TTYInfo & mesos.v1.TTYInfo.$Shape;
   static create(properties?: mesos.v1.TTYInfo.$Properties): mesos.v1.TTYInfo;
   static encode(message: mesos.v1.TTYInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TTYInfo & mesos.v1.TTYInfo.$Shape;
  }
  namespace TTYInfo {
   interface $Properties {
    windowSize?: (mesos.v1.TTYInfo.WindowSize.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TTYInfo.$Properties;
   interface IWindowSize extends mesos.v1.TTYInfo.WindowSize.$Properties {
   }
   class WindowSize {
    constructor(properties?: mesos.v1.TTYInfo.WindowSize.$Properties);
    $unknowns?: Uint8Array[];
    rows: number;
    columns: number;
    static create(properties: mesos.v1.TTYInfo.WindowSize.$Shape): mesos.v1.TTYInfo.WindowSize & mesos.v1.TTYInfo.WindowSize.$Shape;
    static create(properties?: mesos.v1.TTYInfo.WindowSize.$Properties): mesos.v1.TTYInfo.WindowSize;
    static encode(message: mesos.v1.TTYInfo.WindowSize.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TTYInfo.WindowSize & mesos.v1.TTYInfo.WindowSize.$Shape;
   }
   namespace WindowSize {
    interface $Properties {
     rows: number;
     columns: number;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.TTYInfo.WindowSize.$Properties;
   }
  }
  interface IContainerInfo extends mesos.v1.ContainerInfo.$Properties {
  }
  class ContainerInfo {
   constructor(properties?: mesos.v1.ContainerInfo.$Properties);
   $unknowns?: Uint8Array[];
   type: mesos.v1.ContainerInfo.Type;
   volumes: mesos.v1.Volume[];
   docker: (mesos.v1.ContainerInfo.DockerInfo|null);
   hostname: (string|null);
   mesos: (mesos.v1.ContainerInfo.MesosInfo|null);
   networkInfos: mesos.v1.NetworkInfo[];
   linuxInfo: (mesos.v1.LinuxInfo|null);
   rlimitInfo: (mesos.v1.RLimitInfo|null);
   ttyInfo: (mesos.v1.TTYInfo|null);
   static create(properties: mesos.v1.ContainerInfo.$Shape): mesos.v1.ContainerInfo & mesos.v1.ContainerInfo.$Shape;
   static create(properties?: mesos.v1.ContainerInfo.$Properties): mesos.v1.ContainerInfo;
   static encode(message: mesos.v1.ContainerInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ContainerInfo & mesos.v1.ContainerInfo.$Shape;
  }
  namespace ContainerInfo {
   interface $Properties {
    type: mesos.v1.ContainerInfo.Type;
    volumes?: mesos.v1.Volume.$Properties[];
    docker?: (mesos.v1.ContainerInfo.DockerInfo.$Properties|null);
    hostname?: (string|null);
    mesos?: (mesos.v1.ContainerInfo.MesosInfo.$Properties|null);
    networkInfos?: mesos.v1.NetworkInfo.$Properties[];
    linuxInfo?: (mesos.v1.LinuxInfo.$Properties|null);
    rlimitInfo?: (mesos.v1.RLimitInfo.$Properties|null);
    ttyInfo?: (mesos.v1.TTYInfo.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.ContainerInfo.$Properties;
   enum Type {
    DOCKER = 1,
    MESOS = 2
   }
   interface IDockerInfo extends mesos.v1.ContainerInfo.DockerInfo.$Properties {
   }
   class DockerInfo {
    constructor(properties?: mesos.v1.ContainerInfo.DockerInfo.$Properties);
    $unknowns?: Uint8Array[];
    image: string;
    network: (mesos.v1.ContainerInfo.DockerInfo.Network|null);
    portMappings: mesos.v1.ContainerInfo.DockerInfo.PortMapping[];
    privileged: (boolean|null);
    parameters: mesos.v1.Parameter[];
    forcePullImage: (boolean|null);
    volumeDriver: (string|null);
    static create(properties: mesos.v1.ContainerInfo.DockerInfo.$Shape): mesos.v1.ContainerInfo.DockerInfo & mesos.v1.ContainerInfo.DockerInfo.$Shape;
    static create(properties?: mesos.v1.ContainerInfo.DockerInfo.$Properties): mesos.v1.ContainerInfo.DockerInfo;
    static encode(message: mesos.v1.ContainerInfo.DockerInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ContainerInfo.DockerInfo & mesos.v1.ContainerInfo.DockerInfo.$Shape;
   }
   namespace DockerInfo {
    interface $Properties {
     image: string;
     network?: (mesos.v1.ContainerInfo.DockerInfo.Network|null);
     portMappings?: mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Properties[];
     privileged?: (boolean|null);
     parameters?: mesos.v1.Parameter.$Properties[];
     forcePullImage?: (boolean|null);
     volumeDriver?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.ContainerInfo.DockerInfo.$Properties;
    enum Network {
     HOST = 1,
     BRIDGE = 2,
     NONE = 3,
     USER = 4
    }
    interface IPortMapping extends mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Properties {
    }
    class PortMapping {
     constructor(properties?: mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Properties);
     $unknowns?: Uint8Array[];
     hostPort: number;
     containerPort: number;
     protocol: (string|null);
     static create(properties: mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Shape): mesos.v1.ContainerInfo.DockerInfo.PortMapping & mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Shape;
     static create(properties?: mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Properties): mesos.v1.ContainerInfo.DockerInfo.PortMapping;
     static encode(message: mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ContainerInfo.DockerInfo.PortMapping & mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Shape;
    }
    namespace PortMapping {
     interface $Properties {
      hostPort: number;
      containerPort: number;
      protocol?: (string|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.ContainerInfo.DockerInfo.PortMapping.$Properties;
    }
   }
   interface IMesosInfo extends mesos.v1.ContainerInfo.MesosInfo.$Properties {
   }
   class MesosInfo {
    constructor(properties?: mesos.v1.ContainerInfo.MesosInfo.$Properties);
    $unknowns?: Uint8Array[];
    image: (mesos.v1.Image|null);
    static create(properties: mesos.v1.ContainerInfo.MesosInfo.$Shape): mesos.v1.ContainerInfo.MesosInfo & mesos.v1.ContainerInfo.MesosInfo.$Shape;
    static create(properties?: mesos.v1.ContainerInfo.MesosInfo.$Properties): mesos.v1.ContainerInfo.MesosInfo;
    static encode(message: mesos.v1.ContainerInfo.MesosInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ContainerInfo.MesosInfo & mesos.v1.ContainerInfo.MesosInfo.$Shape;
   }
   namespace MesosInfo {
    interface $Properties {
     image?: (mesos.v1.Image.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.ContainerInfo.MesosInfo.$Properties;
   }
  }
  interface ICgroupInfo extends mesos.v1.CgroupInfo.$Properties {
  }
  class CgroupInfo {
   constructor(properties?: mesos.v1.CgroupInfo.$Properties);
   $unknowns?: Uint8Array[];
   netCls: (mesos.v1.CgroupInfo.NetCls|null);
   static create(properties: mesos.v1.CgroupInfo.$Shape): mesos.v1.CgroupInfo & mesos.v1.CgroupInfo.$Shape;
   static create(properties?: mesos.v1.CgroupInfo.$Properties): mesos.v1.CgroupInfo;
   static encode(message: mesos.v1.CgroupInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CgroupInfo & mesos.v1.CgroupInfo.$Shape;
  }
  namespace CgroupInfo {
   interface $Properties {
    netCls?: (mesos.v1.CgroupInfo.NetCls.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.CgroupInfo.$Properties;
   interface INetCls extends mesos.v1.CgroupInfo.NetCls.$Properties {
   }
   class NetCls {
    constructor(properties?: mesos.v1.CgroupInfo.NetCls.$Properties);
    $unknowns?: Uint8Array[];
    classid: (number|null);
    static create(properties: mesos.v1.CgroupInfo.NetCls.$Shape): mesos.v1.CgroupInfo.NetCls & mesos.v1.CgroupInfo.NetCls.$Shape;
    static create(properties?: mesos.v1.CgroupInfo.NetCls.$Properties): mesos.v1.CgroupInfo.NetCls;
    static encode(message: mesos.v1.CgroupInfo.NetCls.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CgroupInfo.NetCls & mesos.v1.CgroupInfo.NetCls.$Shape;
   }
   namespace NetCls {
    interface $Properties {
     classid?: (number|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CgroupInfo.NetCls.$Properties;
   }
  }
  interface IContainerStatus extends mesos.v1.ContainerStatus.$Properties {
  }
  class ContainerStatus {
   constructor(properties?: mesos.v1.ContainerStatus.$Properties);
   $unknowns?: Uint8Array[];
   networkInfos: mesos.v1.NetworkInfo[];
   cgroupInfo: (mesos.v1.CgroupInfo|null);
   executorPid: (number|null);
   containerId: (mesos.v1.ContainerID|null);
   static create(properties: mesos.v1.ContainerStatus.$Shape): mesos.v1.ContainerStatus & mesos.v1.ContainerStatus.$Shape;
   static create(properties?: mesos.v1.ContainerStatus.$Properties): mesos.v1.ContainerStatus;
   static encode(message: mesos.v1.ContainerStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ContainerStatus & mesos.v1.ContainerStatus.$Shape;
  }
  namespace ContainerStatus {
   interface $Properties {
    networkInfos?: mesos.v1.NetworkInfo.$Properties[];
    cgroupInfo?: (mesos.v1.CgroupInfo.$Properties|null);
    executorPid?: (number|null);
    containerId?: (mesos.v1.ContainerID.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.ContainerStatus.$Properties;
  }
  interface IEnvironment extends mesos.v1.Environment.$Properties {
  }
  class Environment {
   constructor(properties?: mesos.v1.Environment.$Properties);
   $unknowns?: Uint8Array[];
   variables: mesos.v1.Environment.Variable[];
   static create(properties: mesos.v1.Environment.$Shape): mesos.v1.Environment & mesos.v1.Environment.$Shape;
   static create(properties?: mesos.v1.Environment.$Properties): mesos.v1.Environment;
   static encode(message: mesos.v1.Environment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Environment & mesos.v1.Environment.$Shape;
  }
  namespace Environment {
   interface $Properties {
    variables?: mesos.v1.Environment.Variable.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Environment.$Properties;
   interface IVariable extends mesos.v1.Environment.Variable.$Properties {
   }
   class Variable {
    constructor(properties?: mesos.v1.Environment.Variable.$Properties);
    $unknowns?: Uint8Array[];
    name: string;
    value: (string|null);
    type: (mesos.v1.Environment.Variable.Type|null);
    secret: (mesos.v1.Secret|null);
    static create(properties: mesos.v1.Environment.Variable.$Shape): mesos.v1.Environment.Variable & mesos.v1.Environment.Variable.$Shape;
    static create(properties?: mesos.v1.Environment.Variable.$Properties): mesos.v1.Environment.Variable;
    static encode(message: mesos.v1.Environment.Variable.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Environment.Variable & mesos.v1.Environment.Variable.$Shape;
   }
   namespace Variable {
    interface $Properties {
     name: string;
     value?: (string|null);
     type?: (mesos.v1.Environment.Variable.Type|null);
     secret?: (mesos.v1.Secret.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.Environment.Variable.$Properties;
    enum Type {
     UNKNOWN = 0,
     VALUE = 1,
     SECRET = 2
    }
   }
  }
  interface ICommandInfo extends mesos.v1.CommandInfo.$Properties {
  }
  class CommandInfo {
   constructor(properties?: mesos.v1.CommandInfo.$Properties);
   $unknowns?: Uint8Array[];
   uris: mesos.v1.CommandInfo.URI[];
   environment: (mesos.v1.Environment|null);
   value: (string|null);
   user: (string|null);
   shell: (boolean|null);
   arguments: string[];
   static create(properties: mesos.v1.CommandInfo.$Shape): mesos.v1.CommandInfo & mesos.v1.CommandInfo.$Shape;
   static create(properties?: mesos.v1.CommandInfo.$Properties): mesos.v1.CommandInfo;
   static encode(message: mesos.v1.CommandInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CommandInfo & mesos.v1.CommandInfo.$Shape;
  }
  namespace CommandInfo {
   interface $Properties {
    uris?: mesos.v1.CommandInfo.URI.$Properties[];
    environment?: (mesos.v1.Environment.$Properties|null);
    value?: (string|null);
    user?: (string|null);
    shell?: (boolean|null);
    "arguments"?: string[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.CommandInfo.$Properties;
   interface IURI extends mesos.v1.CommandInfo.URI.$Properties {
   }
   class URI {
    constructor(properties?: mesos.v1.CommandInfo.URI.$Properties);
    $unknowns?: Uint8Array[];
    value: string;
    executable: (boolean|null);
    extract: (boolean|null);
    cache: (boolean|null);
    outputFile: (string|null);
    static create(properties: mesos.v1.CommandInfo.URI.$Shape): mesos.v1.CommandInfo.URI & mesos.v1.CommandInfo.URI.$Shape;
    static create(properties?: mesos.v1.CommandInfo.URI.$Properties): mesos.v1.CommandInfo.URI;
    static encode(message: mesos.v1.CommandInfo.URI.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CommandInfo.URI & mesos.v1.CommandInfo.URI.$Shape;
   }
   namespace URI {
    interface $Properties {
     value: string;
     executable?: (boolean|null);
     extract?: (boolean|null);
     cache?: (boolean|null);
     outputFile?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CommandInfo.URI.$Properties;
   }
  }
  interface IPort extends mesos.v1.Port.$Properties {
  }
  class Port {
   constructor(properties?: mesos.v1.Port.$Properties);
   $unknowns?: Uint8Array[];
   number: number;
   name: (string|null);
   protocol: (string|null);
   visibility: (mesos.v1.DiscoveryInfo.Visibility|null);
   labels: (mesos.v1.Labels|null);
   static create(properties: mesos.v1.Port.$Shape): mesos.v1.Port & mesos.v1.Port.$Shape;
   static create(properties?: mesos.v1.Port.$Properties): mesos.v1.Port;
   static encode(message: mesos.v1.Port.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Port & mesos.v1.Port.$Shape;
  }
  namespace Port {
   interface $Properties {
    number: number;
    name?: (string|null);
    protocol?: (string|null);
    visibility?: (mesos.v1.DiscoveryInfo.Visibility|null);
    labels?: (mesos.v1.Labels.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Port.$Properties;
  }
  interface IPorts extends mesos.v1.Ports.$Properties {
  }
  class Ports {
   constructor(properties?: mesos.v1.Ports.$Properties);
   $unknowns?: Uint8Array[];
   ports: mesos.v1.Port[];
   static create(properties: mesos.v1.Ports.$Shape): mesos.v1.Ports & mesos.v1.Ports.$Shape;
   static create(properties?: mesos.v1.Ports.$Properties): mesos.v1.Ports;
   static encode(message: mesos.v1.Ports.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.Ports & mesos.v1.Ports.$Shape;
  }
  namespace Ports {
   interface $Properties {
    ports?: mesos.v1.Port.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.Ports.$Properties;
  }
  interface IDiscoveryInfo extends mesos.v1.DiscoveryInfo.$Properties {
  }
  class DiscoveryInfo {
   constructor(properties?: mesos.v1.DiscoveryInfo.$Properties);
   $unknowns?: Uint8Array[];
   visibility: mesos.v1.DiscoveryInfo.Visibility;
   name: (string|null);
   environment: (string|null);
   location: (string|null);
   version: (string|null);
   ports: (mesos.v1.Ports|null);
   labels: (mesos.v1.Labels|null);
   static create(properties: mesos.v1.DiscoveryInfo.$Shape): mesos.v1.DiscoveryInfo & mesos.v1.DiscoveryInfo.$Shape;
   static create(properties?: mesos.v1.DiscoveryInfo.$Properties): mesos.v1.DiscoveryInfo;
   static encode(message: mesos.v1.DiscoveryInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.DiscoveryInfo & mesos.v1.DiscoveryInfo.$Shape;
  }
  namespace DiscoveryInfo {
   interface $Properties {
    visibility: mesos.v1.DiscoveryInfo.Visibility;
    name?: (string|null);
    environment?: (string|null);
    location?: (string|null);
    version?: (string|null);
    ports?: (mesos.v1.Ports.$Properties|null);
    labels?: (mesos.v1.Labels.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.DiscoveryInfo.$Properties;
   enum Visibility {
    FRAMEWORK = 0,
    CLUSTER = 1,
    EXTERNAL = 2
   }
  }
  interface IKillPolicy extends mesos.v1.KillPolicy.$Properties {
  }
  class KillPolicy {
   constructor(properties?: mesos.v1.KillPolicy.$Properties);
   $unknowns?: Uint8Array[];
   gracePeriod: (mesos.v1.DurationInfo|null);
   static create(properties: mesos.v1.KillPolicy.$Shape): mesos.v1.KillPolicy & mesos.v1.KillPolicy.$Shape;
   static create(properties?: mesos.v1.KillPolicy.$Properties): mesos.v1.KillPolicy;
   static encode(message: mesos.v1.KillPolicy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.KillPolicy & mesos.v1.KillPolicy.$Shape;
  }
  namespace KillPolicy {
   interface $Properties {
    gracePeriod?: (mesos.v1.DurationInfo.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.KillPolicy.$Properties;
  }
  interface ICheckInfo extends mesos.v1.CheckInfo.$Properties {
  }
  class CheckInfo {
   constructor(properties?: mesos.v1.CheckInfo.$Properties);
   $unknowns?: Uint8Array[];
   type: (mesos.v1.CheckInfo.Type|null);
   command: (mesos.v1.CheckInfo.Command|null);
   http: (mesos.v1.CheckInfo.Http|null);
   delaySeconds: (number|null);
   intervalSeconds: (number|null);
   timeoutSeconds: (number|null);
   tcp: (mesos.v1.CheckInfo.Tcp|null);
   static create(properties: mesos.v1.CheckInfo.$Shape): mesos.v1.CheckInfo & mesos.v1.CheckInfo.$Shape;
   static create(properties?: mesos.v1.CheckInfo.$Properties): mesos.v1.CheckInfo;
   static encode(message: mesos.v1.CheckInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckInfo & mesos.v1.CheckInfo.$Shape;
  }
  namespace CheckInfo {
   interface $Properties {
    type?: (mesos.v1.CheckInfo.Type|null);
    command?: (mesos.v1.CheckInfo.Command.$Properties|null);
    http?: (mesos.v1.CheckInfo.Http.$Properties|null);
    delaySeconds?: (number|null);
    intervalSeconds?: (number|null);
    timeoutSeconds?: (number|null);
    tcp?: (mesos.v1.CheckInfo.Tcp.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.CheckInfo.$Properties;
   enum Type {
    UNKNOWN = 0,
    COMMAND = 1,
    HTTP = 2,
    TCP = 3
   }
   interface ICommand extends mesos.v1.CheckInfo.Command.$Properties {
   }
   class Command {
    constructor(properties?: mesos.v1.CheckInfo.Command.$Properties);
    $unknowns?: Uint8Array[];
    command: mesos.v1.CommandInfo;
    static create(properties: mesos.v1.CheckInfo.Command.$Shape): mesos.v1.CheckInfo.Command & mesos.v1.CheckInfo.Command.$Shape;
    static create(properties?: mesos.v1.CheckInfo.Command.$Properties): mesos.v1.CheckInfo.Command;
    static encode(message: mesos.v1.CheckInfo.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckInfo.Command & mesos.v1.CheckInfo.Command.$Shape;
   }
   namespace Command {
    interface $Properties {
     command: mesos.v1.CommandInfo.$Properties;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CheckInfo.Command.$Properties;
   }
   interface IHttp extends mesos.v1.CheckInfo.Http.$Properties {
   }
   class Http {
    constructor(properties?: mesos.v1.CheckInfo.Http.$Properties);
    $unknowns?: Uint8Array[];
    port: number;
    path: (string|null);
    static create(properties: mesos.v1.CheckInfo.Http.$Shape): mesos.v1.CheckInfo.Http & mesos.v1.CheckInfo.Http.$Shape;
    static create(properties?: mesos.v1.CheckInfo.Http.$Properties): mesos.v1.CheckInfo.Http;
    static encode(message: mesos.v1.CheckInfo.Http.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckInfo.Http & mesos.v1.CheckInfo.Http.$Shape;
   }
   namespace Http {
    interface $Properties {
     port: number;
     path?: (string|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CheckInfo.Http.$Properties;
   }
   interface ITcp extends mesos.v1.CheckInfo.Tcp.$Properties {
   }
   class Tcp {
    constructor(properties?: mesos.v1.CheckInfo.Tcp.$Properties);
    $unknowns?: Uint8Array[];
    port: number;
    static create(properties: mesos.v1.CheckInfo.Tcp.$Shape): mesos.v1.CheckInfo.Tcp & mesos.v1.CheckInfo.Tcp.$Shape;
    static create(properties?: mesos.v1.CheckInfo.Tcp.$Properties): mesos.v1.CheckInfo.Tcp;
    static encode(message: mesos.v1.CheckInfo.Tcp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckInfo.Tcp & mesos.v1.CheckInfo.Tcp.$Shape;
   }
   namespace Tcp {
    interface $Properties {
     port: number;
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CheckInfo.Tcp.$Properties;
   }
  }
  interface ICheckStatusInfo extends mesos.v1.CheckStatusInfo.$Properties {
  }
  class CheckStatusInfo {
   constructor(properties?: mesos.v1.CheckStatusInfo.$Properties);
   $unknowns?: Uint8Array[];
   type: (mesos.v1.CheckInfo.Type|null);
   command: (mesos.v1.CheckStatusInfo.Command|null);
   http: (mesos.v1.CheckStatusInfo.Http|null);
   tcp: (mesos.v1.CheckStatusInfo.Tcp|null);
   static create(properties: mesos.v1.CheckStatusInfo.$Shape): mesos.v1.CheckStatusInfo & mesos.v1.CheckStatusInfo.$Shape;
   static create(properties?: mesos.v1.CheckStatusInfo.$Properties): mesos.v1.CheckStatusInfo;
   static encode(message: mesos.v1.CheckStatusInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckStatusInfo & mesos.v1.CheckStatusInfo.$Shape;
  }
  namespace CheckStatusInfo {
   interface $Properties {
    type?: (mesos.v1.CheckInfo.Type|null);
    command?: (mesos.v1.CheckStatusInfo.Command.$Properties|null);
    http?: (mesos.v1.CheckStatusInfo.Http.$Properties|null);
    tcp?: (mesos.v1.CheckStatusInfo.Tcp.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.CheckStatusInfo.$Properties;
   interface ICommand extends mesos.v1.CheckStatusInfo.Command.$Properties {
   }
   class Command {
    constructor(properties?: mesos.v1.CheckStatusInfo.Command.$Properties);
    $unknowns?: Uint8Array[];
    exitCode: (number|null);
    static create(properties: mesos.v1.CheckStatusInfo.Command.$Shape): mesos.v1.CheckStatusInfo.Command & mesos.v1.CheckStatusInfo.Command.$Shape;
    static create(properties?: mesos.v1.CheckStatusInfo.Command.$Properties): mesos.v1.CheckStatusInfo.Command;
    static encode(message: mesos.v1.CheckStatusInfo.Command.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckStatusInfo.Command & mesos.v1.CheckStatusInfo.Command.$Shape;
   }
   namespace Command {
    interface $Properties {
     exitCode?: (number|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CheckStatusInfo.Command.$Properties;
   }
   interface IHttp extends mesos.v1.CheckStatusInfo.Http.$Properties {
   }
   class Http {
    constructor(properties?: mesos.v1.CheckStatusInfo.Http.$Properties);
    $unknowns?: Uint8Array[];
    statusCode: (number|null);
    static create(properties: mesos.v1.CheckStatusInfo.Http.$Shape): mesos.v1.CheckStatusInfo.Http & mesos.v1.CheckStatusInfo.Http.$Shape;
    static create(properties?: mesos.v1.CheckStatusInfo.Http.$Properties): mesos.v1.CheckStatusInfo.Http;
    static encode(message: mesos.v1.CheckStatusInfo.Http.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckStatusInfo.Http & mesos.v1.CheckStatusInfo.Http.$Shape;
   }
   namespace Http {
    interface $Properties {
     statusCode?: (number|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CheckStatusInfo.Http.$Properties;
   }
   interface ITcp extends mesos.v1.CheckStatusInfo.Tcp.$Properties {
   }
   class Tcp {
    constructor(properties?: mesos.v1.CheckStatusInfo.Tcp.$Properties);
    $unknowns?: Uint8Array[];
    succeeded: (boolean|null);
    static create(properties: mesos.v1.CheckStatusInfo.Tcp.$Shape): mesos.v1.CheckStatusInfo.Tcp & mesos.v1.CheckStatusInfo.Tcp.$Shape;
    static create(properties?: mesos.v1.CheckStatusInfo.Tcp.$Properties): mesos.v1.CheckStatusInfo.Tcp;
    static encode(message: mesos.v1.CheckStatusInfo.Tcp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.CheckStatusInfo.Tcp & mesos.v1.CheckStatusInfo.Tcp.$Shape;
   }
   namespace Tcp {
    interface $Properties {
     succeeded?: (boolean|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.CheckStatusInfo.Tcp.$Properties;
   }
  }
  interface IHealthCheck extends mesos.v1.HealthCheck.$Properties {
  }
  class HealthCheck {
   constructor(properties?: mesos.v1.HealthCheck.$Properties);
   $unknowns?: Uint8Array[];
   http: (mesos.v1.HealthCheck.HTTPCheckInfo|null);
   delaySeconds: (number|null);
   intervalSeconds: (number|null);
   timeoutSeconds: (number|null);
   consecutiveFailures: (number|null);
   gracePeriodSeconds: (number|null);
   command: (mesos.v1.CommandInfo|null);
   type: (mesos.v1.HealthCheck.Type|null);
   tcp: (mesos.v1.HealthCheck.TCPCheckInfo|null);
   static create(properties: mesos.v1.HealthCheck.$Shape): mesos.v1.HealthCheck & mesos.v1.HealthCheck.$Shape;
   static create(properties?: mesos.v1.HealthCheck.$Properties): mesos.v1.HealthCheck;
   static encode(message: mesos.v1.HealthCheck.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.HealthCheck & mesos.v1.HealthCheck.$Shape;
  }
  namespace HealthCheck {
   interface $Properties {
    http?: (mesos.v1.HealthCheck.HTTPCheckInfo.$Properties|null);
    delaySeconds?: (number|null);
    intervalSeconds?: (number|null);
    timeoutSeconds?: (number|null);
    consecutiveFailures?: (number|null);
    gracePeriodSeconds?: (number|null);
    command?: (mesos.v1.CommandInfo.$Properties|null);
    type?: (mesos.v1.HealthCheck.Type|null);
    tcp?: (mesos.v1.HealthCheck.TCPCheckInfo.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.HealthCheck.$Properties;
   enum Type {
    UNKNOWN = 0,
    COMMAND = 1,
    HTTP = 2,
    TCP = 3
   }
   interface IHTTPCheckInfo extends mesos.v1.HealthCheck.HTTPCheckInfo.$Properties {
   }
   class HTTPCheckInfo {
    constructor(properties?: mesos.v1.HealthCheck.HTTPCheckInfo.$Properties);
    $unknowns?: Uint8Array[];
    port: number;
    path: (string|null);
    scheme: (string|null);
    statuses: number[];
    protocol: (mesos.v1.NetworkInfo.Protocol|null);
    static create(properties: mesos.v1.HealthCheck.HTTPCheckInfo.$Shape): mesos.v1.HealthCheck.HTTPCheckInfo & mesos.v1.HealthCheck.HTTPCheckInfo.$Shape;
    static create(properties?: mesos.v1.HealthCheck.HTTPCheckInfo.$Properties): mesos.v1.HealthCheck.HTTPCheckInfo;
    static encode(message: mesos.v1.HealthCheck.HTTPCheckInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.HealthCheck.HTTPCheckInfo & mesos.v1.HealthCheck.HTTPCheckInfo.$Shape;
   }
   namespace HTTPCheckInfo {
    interface $Properties {
     port: number;
     path?: (string|null);
     scheme?: (string|null);
     statuses?: number[];
     protocol?: (mesos.v1.NetworkInfo.Protocol|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.HealthCheck.HTTPCheckInfo.$Properties;
   }
   interface ITCPCheckInfo extends mesos.v1.HealthCheck.TCPCheckInfo.$Properties {
   }
   class TCPCheckInfo {
    constructor(properties?: mesos.v1.HealthCheck.TCPCheckInfo.$Properties);
    $unknowns?: Uint8Array[];
    port: number;
    protocol: (mesos.v1.NetworkInfo.Protocol|null);
    static create(properties: mesos.v1.HealthCheck.TCPCheckInfo.$Shape): mesos.v1.HealthCheck.TCPCheckInfo & mesos.v1.HealthCheck.TCPCheckInfo.$Shape;
    static create(properties?: mesos.v1.HealthCheck.TCPCheckInfo.$Properties): mesos.v1.HealthCheck.TCPCheckInfo;
    static encode(message: mesos.v1.HealthCheck.TCPCheckInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.HealthCheck.TCPCheckInfo & mesos.v1.HealthCheck.TCPCheckInfo.$Shape;
   }
   namespace TCPCheckInfo {
    interface $Properties {
     port: number;
     protocol?: (mesos.v1.NetworkInfo.Protocol|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.HealthCheck.TCPCheckInfo.$Properties;
   }
  }
  interface IExecutorInfo extends mesos.v1.ExecutorInfo.$Properties {
  }
  class ExecutorInfo {
   constructor(properties?: mesos.v1.ExecutorInfo.$Properties);
   $unknowns?: Uint8Array[];
   executorId: mesos.v1.ExecutorID;
   data: (Uint8Array|null);
   resources: mesos.v1.Resource[];
   command: (mesos.v1.CommandInfo|null);
   frameworkId: (mesos.v1.FrameworkID|null);
   name: (string|null);
   source: (string|null);
   container: (mesos.v1.ContainerInfo|null);
   discovery: (mesos.v1.DiscoveryInfo|null);
   shutdownGracePeriod: (mesos.v1.DurationInfo|null);
   labels: (mesos.v1.Labels|null);
   type: (mesos.v1.ExecutorInfo.Type|null);
   static create(properties: mesos.v1.ExecutorInfo.$Shape): mesos.v1.ExecutorInfo & mesos.v1.ExecutorInfo.$Shape;
   static create(properties?: mesos.v1.ExecutorInfo.$Properties): mesos.v1.ExecutorInfo;
   static encode(message: mesos.v1.ExecutorInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.ExecutorInfo & mesos.v1.ExecutorInfo.$Shape;
  }
  namespace ExecutorInfo {
   interface $Properties {
    executorId: mesos.v1.ExecutorID.$Properties;
    data?: (Uint8Array|null);
    resources?: mesos.v1.Resource.$Properties[];
    command?: (mesos.v1.CommandInfo.$Properties|null);
    frameworkId?: (mesos.v1.FrameworkID.$Properties|null);
    name?: (string|null);
    source?: (string|null);
    container?: (mesos.v1.ContainerInfo.$Properties|null);
    discovery?: (mesos.v1.DiscoveryInfo.$Properties|null);
    shutdownGracePeriod?: (mesos.v1.DurationInfo.$Properties|null);
    labels?: (mesos.v1.Labels.$Properties|null);
    type?: (mesos.v1.ExecutorInfo.Type|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.ExecutorInfo.$Properties;
   enum Type {
    UNKNOWN = 0,
    DEFAULT = 1,
    CUSTOM = 2
   }
  }
  interface ITaskInfo extends mesos.v1.TaskInfo.$Properties {
  }
  class TaskInfo {
   constructor(properties?: mesos.v1.TaskInfo.$Properties);
   $unknowns?: Uint8Array[];
   name: string;
   taskId: mesos.v1.TaskID;
   agentId: mesos.v1.AgentID;
   resources: mesos.v1.Resource[];
   executor: (mesos.v1.ExecutorInfo|null);
   data: (Uint8Array|null);
   command: (mesos.v1.CommandInfo|null);
   healthCheck: (mesos.v1.HealthCheck|null);
   container: (mesos.v1.ContainerInfo|null);
   labels: (mesos.v1.Labels|null);
   discovery: (mesos.v1.DiscoveryInfo|null);
   killPolicy: (mesos.v1.KillPolicy|null);
   check: (mesos.v1.CheckInfo|null);
   maxCompletionTime: (mesos.v1.DurationInfo|null);
   limits: { [k: string]: mesos.v1.Value.Scalar };
   static create(properties: mesos.v1.TaskInfo.$Shape): mesos.v1.TaskInfo & mesos.v1.TaskInfo.$Shape;
   static create(properties?: mesos.v1.TaskInfo.$Properties): mesos.v1.TaskInfo;
   static encode(message: mesos.v1.TaskInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TaskInfo & mesos.v1.TaskInfo.$Shape;
  }
  namespace TaskInfo {
   interface $Properties {
    name: string;
    taskId: mesos.v1.TaskID.$Properties;
    agentId: mesos.v1.AgentID.$Properties;
    resources?: mesos.v1.Resource.$Properties[];
    executor?: (mesos.v1.ExecutorInfo.$Properties|null);
    data?: (Uint8Array|null);
    command?: (mesos.v1.CommandInfo.$Properties|null);
    healthCheck?: (mesos.v1.HealthCheck.$Properties|null);
    container?: (mesos.v1.ContainerInfo.$Properties|null);
    labels?: (mesos.v1.Labels.$Properties|null);
    discovery?: (mesos.v1.DiscoveryInfo.$Properties|null);
    killPolicy?: (mesos.v1.KillPolicy.$Properties|null);
    check?: (mesos.v1.CheckInfo.$Properties|null);
    maxCompletionTime?: (mesos.v1.DurationInfo.$Properties|null);
    limits?: { [k: string]: mesos.v1.Value.Scalar.$Properties };
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TaskInfo.$Properties;
  }
  interface ITaskGroupInfo extends mesos.v1.TaskGroupInfo.$Properties {
  }
  class TaskGroupInfo {
   constructor(properties?: mesos.v1.TaskGroupInfo.$Properties);
   $unknowns?: Uint8Array[];
   tasks: mesos.v1.TaskInfo[];
   static create(properties: mesos.v1.TaskGroupInfo.$Shape): mesos.v1.TaskGroupInfo & mesos.v1.TaskGroupInfo.$Shape;
   static create(properties?: mesos.v1.TaskGroupInfo.$Properties): mesos.v1.TaskGroupInfo;
   static encode(message: mesos.v1.TaskGroupInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TaskGroupInfo & mesos.v1.TaskGroupInfo.$Shape;
  }
  namespace TaskGroupInfo {
   interface $Properties {
    tasks?: mesos.v1.TaskInfo.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TaskGroupInfo.$Properties;
  }
  enum TaskState {
   TASK_STARTING = 0,
   TASK_RUNNING = 1,
   TASK_FINISHED = 2,
   TASK_FAILED = 3,
   TASK_KILLED = 4,
   TASK_LOST = 5,
   TASK_STAGING = 6,
   TASK_ERROR = 7,
   TASK_KILLING = 8,
   TASK_DROPPED = 9,
   TASK_UNREACHABLE = 10,
   TASK_GONE = 11,
   TASK_GONE_BY_OPERATOR = 12,
   TASK_UNKNOWN = 13
  }
  interface ITaskResourceLimitation extends mesos.v1.TaskResourceLimitation.$Properties {
  }
  class TaskResourceLimitation {
   constructor(properties?: mesos.v1.TaskResourceLimitation.$Properties);
   $unknowns?: Uint8Array[];
   resources: mesos.v1.Resource[];
   static create(properties: mesos.v1.TaskResourceLimitation.$Shape): mesos.v1.TaskResourceLimitation & mesos.v1.TaskResourceLimitation.$Shape;
   static create(properties?: mesos.v1.TaskResourceLimitation.$Properties): mesos.v1.TaskResourceLimitation;
   static encode(message: mesos.v1.TaskResourceLimitation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TaskResourceLimitation & mesos.v1.TaskResourceLimitation.$Shape;
  }
  namespace TaskResourceLimitation {
   interface $Properties {
    resources?: mesos.v1.Resource.$Properties[];
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TaskResourceLimitation.$Properties;
  }
  interface ITaskStatus extends mesos.v1.TaskStatus.$Properties {
  }
  class TaskStatus {
   constructor(properties?: mesos.v1.TaskStatus.$Properties);
   $unknowns?: Uint8Array[];
   taskId: mesos.v1.TaskID;
   state: mesos.v1.TaskState;
   data: (Uint8Array|null);
   message: (string|null);
   agentId: (mesos.v1.AgentID|null);
   timestamp: (number|null);
   executorId: (mesos.v1.ExecutorID|null);
   healthy: (boolean|null);
   source: (mesos.v1.TaskStatus.Source|null);
   reason: (mesos.v1.TaskStatus.Reason|null);
   uuid: (Uint8Array|null);
   labels: (mesos.v1.Labels|null);
   containerStatus: (mesos.v1.ContainerStatus|null);
   unreachableTime: (mesos.v1.TimeInfo|null);
   checkStatus: (mesos.v1.CheckStatusInfo|null);
   limitation: (mesos.v1.TaskResourceLimitation|null);
   static create(properties: mesos.v1.TaskStatus.$Shape): mesos.v1.TaskStatus & mesos.v1.TaskStatus.$Shape;
   static create(properties?: mesos.v1.TaskStatus.$Properties): mesos.v1.TaskStatus;
   static encode(message: mesos.v1.TaskStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
   static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.TaskStatus & mesos.v1.TaskStatus.$Shape;
  }
  namespace TaskStatus {
   interface $Properties {
    taskId: mesos.v1.TaskID.$Properties;
    state: mesos.v1.TaskState;
    data?: (Uint8Array|null);
    message?: (string|null);
    agentId?: (mesos.v1.AgentID.$Properties|null);
    timestamp?: (number|null);
    executorId?: (mesos.v1.ExecutorID.$Properties|null);
    healthy?: (boolean|null);
    source?: (mesos.v1.TaskStatus.Source|null);
    reason?: (mesos.v1.TaskStatus.Reason|null);
    uuid?: (Uint8Array|null);
    labels?: (mesos.v1.Labels.$Properties|null);
    containerStatus?: (mesos.v1.ContainerStatus.$Properties|null);
    unreachableTime?: (mesos.v1.TimeInfo.$Properties|null);
    checkStatus?: (mesos.v1.CheckStatusInfo.$Properties|null);
    limitation?: (mesos.v1.TaskResourceLimitation.$Properties|null);
    $unknowns?: Uint8Array[];
   }
   type $Shape = mesos.v1.TaskStatus.$Properties;
   enum Source {
    SOURCE_MASTER = 0,
    SOURCE_AGENT = 1,
    SOURCE_EXECUTOR = 2
   }
   enum Reason {
    REASON_COMMAND_EXECUTOR_FAILED = 0,
    REASON_EXECUTOR_TERMINATED = 1,
    REASON_EXECUTOR_UNREGISTERED = 2,
    REASON_FRAMEWORK_REMOVED = 3,
    REASON_GC_ERROR = 4,
    REASON_INVALID_FRAMEWORKID = 5,
    REASON_INVALID_OFFERS = 6,
    REASON_MASTER_DISCONNECTED = 7,
    REASON_CONTAINER_LIMITATION_MEMORY = 8,
    REASON_RECONCILIATION = 9,
    REASON_AGENT_DISCONNECTED = 10,
    REASON_AGENT_REMOVED = 11,
    REASON_AGENT_RESTARTED = 12,
    REASON_AGENT_UNKNOWN = 13,
    REASON_TASK_INVALID = 14,
    REASON_TASK_UNAUTHORIZED = 15,
    REASON_TASK_UNKNOWN = 16,
    REASON_CONTAINER_PREEMPTED = 17,
    REASON_RESOURCES_UNKNOWN = 18,
    REASON_CONTAINER_LIMITATION = 19,
    REASON_CONTAINER_LIMITATION_DISK = 20,
    REASON_CONTAINER_LAUNCH_FAILED = 21,
    REASON_CONTAINER_UPDATE_FAILED = 22,
    REASON_EXECUTOR_REGISTRATION_TIMEOUT = 23,
    REASON_EXECUTOR_REREGISTRATION_TIMEOUT = 24,
    REASON_TASK_GROUP_INVALID = 25,
    REASON_TASK_GROUP_UNAUTHORIZED = 26,
    REASON_IO_SWITCHBOARD_EXITED = 27,
    REASON_TASK_CHECK_STATUS_UPDATED = 28,
    REASON_TASK_HEALTH_CHECK_STATUS_UPDATED = 29,
    REASON_TASK_KILLED_DURING_LAUNCH = 30,
    REASON_AGENT_REMOVED_BY_OPERATOR = 31,
    REASON_AGENT_REREGISTERED = 32,
    REASON_MAX_COMPLETION_TIME_REACHED = 33,
    REASON_AGENT_DRAINING = 34
   }
  }
  namespace scheduler {
   interface ICall extends mesos.v1.scheduler.Call.$Properties {
   }
   class Call {
    constructor(properties?: mesos.v1.scheduler.Call.$Properties);
    $unknowns?: Uint8Array[];
    frameworkId: (mesos.v1.FrameworkID|null);
    type: (mesos.v1.scheduler.Call.Type|null);
    subscribe: (mesos.v1.scheduler.Call.Subscribe|null);
    accept: (mesos.v1.scheduler.Call.Accept|null);
    decline: (mesos.v1.scheduler.Call.Decline|null);
    kill: (mesos.v1.scheduler.Call.Kill|null);
    shutdown: (mesos.v1.scheduler.Call.Shutdown|null);
    acknowledge: (mesos.v1.scheduler.Call.Acknowledge|null);
    reconcile: (mesos.v1.scheduler.Call.Reconcile|null);
    message: (mesos.v1.scheduler.Call.Message|null);
    request: (mesos.v1.scheduler.Call.Request|null);
    acceptInverseOffers: (mesos.v1.scheduler.Call.AcceptInverseOffers|null);
    declineInverseOffers: (mesos.v1.scheduler.Call.DeclineInverseOffers|null);
    revive: (mesos.v1.scheduler.Call.Revive|null);
    suppress: (mesos.v1.scheduler.Call.Suppress|null);
    acknowledgeOperationStatus: (mesos.v1.scheduler.Call.AcknowledgeOperationStatus|null);
    reconcileOperations: (mesos.v1.scheduler.Call.ReconcileOperations|null);
    updateFramework: (mesos.v1.scheduler.Call.UpdateFramework|null);
    static create(properties: mesos.v1.scheduler.Call.$Shape): mesos.v1.scheduler.Call & mesos.v1.scheduler.Call.$Shape;
    static create(properties?: mesos.v1.scheduler.Call.$Properties): mesos.v1.scheduler.Call;
    static encode(message: mesos.v1.scheduler.Call.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call & mesos.v1.scheduler.Call.$Shape;
   }
   namespace Call {
    interface $Properties {
     frameworkId?: (mesos.v1.FrameworkID.$Properties|null);
     type?: (mesos.v1.scheduler.Call.Type|null);
     subscribe?: (mesos.v1.scheduler.Call.Subscribe.$Properties|null);
     accept?: (mesos.v1.scheduler.Call.Accept.$Properties|null);
     decline?: (mesos.v1.scheduler.Call.Decline.$Properties|null);
     kill?: (mesos.v1.scheduler.Call.Kill.$Properties|null);
     shutdown?: (mesos.v1.scheduler.Call.Shutdown.$Properties|null);
     acknowledge?: (mesos.v1.scheduler.Call.Acknowledge.$Properties|null);
     reconcile?: (mesos.v1.scheduler.Call.Reconcile.$Properties|null);
     message?: (mesos.v1.scheduler.Call.Message.$Properties|null);
     request?: (mesos.v1.scheduler.Call.Request.$Properties|null);
     acceptInverseOffers?: (mesos.v1.scheduler.Call.AcceptInverseOffers.$Properties|null);
     declineInverseOffers?: (mesos.v1.scheduler.Call.DeclineInverseOffers.$Properties|null);
     revive?: (mesos.v1.scheduler.Call.Revive.$Properties|null);
     suppress?: (mesos.v1.scheduler.Call.Suppress.$Properties|null);
     acknowledgeOperationStatus?: (mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Properties|null);
     reconcileOperations?: (mesos.v1.scheduler.Call.ReconcileOperations.$Properties|null);
     updateFramework?: (mesos.v1.scheduler.Call.UpdateFramework.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.scheduler.Call.$Properties;
    enum Type {
     UNKNOWN = 0,
     SUBSCRIBE = 1,
     TEARDOWN = 2,
     ACCEPT = 3,
     DECLINE = 4,
     REVIVE = 5,
     KILL = 6,
     SHUTDOWN = 7,
     ACKNOWLEDGE = 8,
     RECONCILE = 9,
     MESSAGE = 10,
     REQUEST = 11,
     SUPPRESS = 12,
     ACCEPT_INVERSE_OFFERS = 13,
     DECLINE_INVERSE_OFFERS = 14,
     ACKNOWLEDGE_OPERATION_STATUS = 15,
     RECONCILE_OPERATIONS = 16,
     UPDATE_FRAMEWORK = 17
    }
    interface ISubscribe extends mesos.v1.scheduler.Call.Subscribe.$Properties {
    }
    class Subscribe {
     constructor(properties?: mesos.v1.scheduler.Call.Subscribe.$Properties);
     $unknowns?: Uint8Array[];
     frameworkInfo: mesos.v1.FrameworkInfo;
     suppressedRoles: string[];
     static create(properties: mesos.v1.scheduler.Call.Subscribe.$Shape): mesos.v1.scheduler.Call.Subscribe & mesos.v1.scheduler.Call.Subscribe.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Subscribe.$Properties): mesos.v1.scheduler.Call.Subscribe;
     static encode(message: mesos.v1.scheduler.Call.Subscribe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Subscribe & mesos.v1.scheduler.Call.Subscribe.$Shape;
    }
    namespace Subscribe {
     interface $Properties {
      frameworkInfo: mesos.v1.FrameworkInfo.$Properties;
      suppressedRoles?: string[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Subscribe.$Properties;
    }
    interface IAccept extends mesos.v1.scheduler.Call.Accept.$Properties {
    }
    class Accept {
     constructor(properties?: mesos.v1.scheduler.Call.Accept.$Properties);
     $unknowns?: Uint8Array[];
     offerIds: mesos.v1.OfferID[];
     operations: mesos.v1.Offer.Operation[];
     filters: (mesos.v1.Filters|null);
     static create(properties: mesos.v1.scheduler.Call.Accept.$Shape): mesos.v1.scheduler.Call.Accept & mesos.v1.scheduler.Call.Accept.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Accept.$Properties): mesos.v1.scheduler.Call.Accept;
     static encode(message: mesos.v1.scheduler.Call.Accept.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Accept & mesos.v1.scheduler.Call.Accept.$Shape;
    }
    namespace Accept {
     interface $Properties {
      offerIds?: mesos.v1.OfferID.$Properties[];
      operations?: mesos.v1.Offer.Operation.$Properties[];
      filters?: (mesos.v1.Filters.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Accept.$Properties;
    }
    interface IDecline extends mesos.v1.scheduler.Call.Decline.$Properties {
    }
    class Decline {
     constructor(properties?: mesos.v1.scheduler.Call.Decline.$Properties);
     $unknowns?: Uint8Array[];
     offerIds: mesos.v1.OfferID[];
     filters: (mesos.v1.Filters|null);
     static create(properties: mesos.v1.scheduler.Call.Decline.$Shape): mesos.v1.scheduler.Call.Decline & mesos.v1.scheduler.Call.Decline.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Decline.$Properties): mesos.v1.scheduler.Call.Decline;
     static encode(message: mesos.v1.scheduler.Call.Decline.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Decline & mesos.v1.scheduler.Call.Decline.$Shape;
    }
    namespace Decline {
     interface $Properties {
      offerIds?: mesos.v1.OfferID.$Properties[];
      filters?: (mesos.v1.Filters.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Decline.$Properties;
    }
    interface IAcceptInverseOffers extends mesos.v1.scheduler.Call.AcceptInverseOffers.$Properties {
    }
    class AcceptInverseOffers {
     constructor(properties?: mesos.v1.scheduler.Call.AcceptInverseOffers.$Properties);
     $unknowns?: Uint8Array[];
     inverseOfferIds: mesos.v1.OfferID[];
     filters: (mesos.v1.Filters|null);
     static create(properties: mesos.v1.scheduler.Call.AcceptInverseOffers.$Shape): mesos.v1.scheduler.Call.AcceptInverseOffers & mesos.v1.scheduler.Call.AcceptInverseOffers.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.AcceptInverseOffers.$Properties): mesos.v1.scheduler.Call.AcceptInverseOffers;
     static encode(message: mesos.v1.scheduler.Call.AcceptInverseOffers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.AcceptInverseOffers & mesos.v1.scheduler.Call.AcceptInverseOffers.$Shape;
    }
    namespace AcceptInverseOffers {
     interface $Properties {
      inverseOfferIds?: mesos.v1.OfferID.$Properties[];
      filters?: (mesos.v1.Filters.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.AcceptInverseOffers.$Properties;
    }
    interface IDeclineInverseOffers extends mesos.v1.scheduler.Call.DeclineInverseOffers.$Properties {
    }
    class DeclineInverseOffers {
     constructor(properties?: mesos.v1.scheduler.Call.DeclineInverseOffers.$Properties);
     $unknowns?: Uint8Array[];
     inverseOfferIds: mesos.v1.OfferID[];
     filters: (mesos.v1.Filters|null);
     static create(properties: mesos.v1.scheduler.Call.DeclineInverseOffers.$Shape): mesos.v1.scheduler.Call.DeclineInverseOffers & mesos.v1.scheduler.Call.DeclineInverseOffers.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.DeclineInverseOffers.$Properties): mesos.v1.scheduler.Call.DeclineInverseOffers;
     static encode(message: mesos.v1.scheduler.Call.DeclineInverseOffers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.DeclineInverseOffers & mesos.v1.scheduler.Call.DeclineInverseOffers.$Shape;
    }
    namespace DeclineInverseOffers {
     interface $Properties {
      inverseOfferIds?: mesos.v1.OfferID.$Properties[];
      filters?: (mesos.v1.Filters.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.DeclineInverseOffers.$Properties;
    }
    interface IRevive extends mesos.v1.scheduler.Call.Revive.$Properties {
    }
    class Revive {
     constructor(properties?: mesos.v1.scheduler.Call.Revive.$Properties);
     $unknowns?: Uint8Array[];
     roles: string[];
     static create(properties: mesos.v1.scheduler.Call.Revive.$Shape): mesos.v1.scheduler.Call.Revive & mesos.v1.scheduler.Call.Revive.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Revive.$Properties): mesos.v1.scheduler.Call.Revive;
     static encode(message: mesos.v1.scheduler.Call.Revive.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Revive & mesos.v1.scheduler.Call.Revive.$Shape;
    }
    namespace Revive {
     interface $Properties {
      roles?: string[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Revive.$Properties;
    }
    interface IKill extends mesos.v1.scheduler.Call.Kill.$Properties {
    }
    class Kill {
     constructor(properties?: mesos.v1.scheduler.Call.Kill.$Properties);
     $unknowns?: Uint8Array[];
     taskId: mesos.v1.TaskID;
     agentId: (mesos.v1.AgentID|null);
     killPolicy: (mesos.v1.KillPolicy|null);
     static create(properties: mesos.v1.scheduler.Call.Kill.$Shape): mesos.v1.scheduler.Call.Kill & mesos.v1.scheduler.Call.Kill.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Kill.$Properties): mesos.v1.scheduler.Call.Kill;
     static encode(message: mesos.v1.scheduler.Call.Kill.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Kill & mesos.v1.scheduler.Call.Kill.$Shape;
    }
    namespace Kill {
     interface $Properties {
      taskId: mesos.v1.TaskID.$Properties;
      agentId?: (mesos.v1.AgentID.$Properties|null);
      killPolicy?: (mesos.v1.KillPolicy.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Kill.$Properties;
    }
    interface IShutdown extends mesos.v1.scheduler.Call.Shutdown.$Properties {
    }
    class Shutdown {
     constructor(properties?: mesos.v1.scheduler.Call.Shutdown.$Properties);
     $unknowns?: Uint8Array[];
     executorId: mesos.v1.ExecutorID;
     agentId: mesos.v1.AgentID;
     static create(properties: mesos.v1.scheduler.Call.Shutdown.$Shape): mesos.v1.scheduler.Call.Shutdown & mesos.v1.scheduler.Call.Shutdown.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Shutdown.$Properties): mesos.v1.scheduler.Call.Shutdown;
     static encode(message: mesos.v1.scheduler.Call.Shutdown.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Shutdown & mesos.v1.scheduler.Call.Shutdown.$Shape;
    }
    namespace Shutdown {
     interface $Properties {
      executorId: mesos.v1.ExecutorID.$Properties;
      agentId: mesos.v1.AgentID.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Shutdown.$Properties;
    }
    interface IAcknowledge extends mesos.v1.scheduler.Call.Acknowledge.$Properties {
    }
    class Acknowledge {
     constructor(properties?: mesos.v1.scheduler.Call.Acknowledge.$Properties);
     $unknowns?: Uint8Array[];
     agentId: mesos.v1.AgentID;
     taskId: mesos.v1.TaskID;
     uuid: Uint8Array;
     static create(properties: mesos.v1.scheduler.Call.Acknowledge.$Shape): mesos.v1.scheduler.Call.Acknowledge & mesos.v1.scheduler.Call.Acknowledge.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Acknowledge.$Properties): mesos.v1.scheduler.Call.Acknowledge;
     static encode(message: mesos.v1.scheduler.Call.Acknowledge.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Acknowledge & mesos.v1.scheduler.Call.Acknowledge.$Shape;
    }
    namespace Acknowledge {
     interface $Properties {
      agentId: mesos.v1.AgentID.$Properties;
      taskId: mesos.v1.TaskID.$Properties;
      uuid: Uint8Array;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Acknowledge.$Properties;
    }
    interface IAcknowledgeOperationStatus extends mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Properties {
    }
    class AcknowledgeOperationStatus {
     constructor(properties?: mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Properties);
     $unknowns?: Uint8Array[];
     agentId: (mesos.v1.AgentID|null);
     resourceProviderId: (mesos.v1.ResourceProviderID|null);
     uuid: Uint8Array;
     operationId: mesos.v1.OperationID;
     static create(properties: mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Shape): mesos.v1.scheduler.Call.AcknowledgeOperationStatus & mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Properties): mesos.v1.scheduler.Call.AcknowledgeOperationStatus;
     static encode(message: mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.AcknowledgeOperationStatus & mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Shape;
    }
    namespace AcknowledgeOperationStatus {
     interface $Properties {
      agentId?: (mesos.v1.AgentID.$Properties|null);
      resourceProviderId?: (mesos.v1.ResourceProviderID.$Properties|null);
      uuid: Uint8Array;
      operationId: mesos.v1.OperationID.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.AcknowledgeOperationStatus.$Properties;
    }
    interface IReconcile extends mesos.v1.scheduler.Call.Reconcile.$Properties {
    }
    class Reconcile {
     constructor(properties?: mesos.v1.scheduler.Call.Reconcile.$Properties);
     $unknowns?: Uint8Array[];
     tasks: mesos.v1.scheduler.Call.Reconcile.Task[];
     static create(properties: mesos.v1.scheduler.Call.Reconcile.$Shape): mesos.v1.scheduler.Call.Reconcile & mesos.v1.scheduler.Call.Reconcile.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Reconcile.$Properties): mesos.v1.scheduler.Call.Reconcile;
     static encode(message: mesos.v1.scheduler.Call.Reconcile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Reconcile & mesos.v1.scheduler.Call.Reconcile.$Shape;
    }
    namespace Reconcile {
     interface $Properties {
      tasks?: mesos.v1.scheduler.Call.Reconcile.Task.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Reconcile.$Properties;
     interface ITask extends mesos.v1.scheduler.Call.Reconcile.Task.$Properties {
     }
     class Task {
      constructor(properties?: mesos.v1.scheduler.Call.Reconcile.Task.$Properties);
      $unknowns?: Uint8Array[];
      taskId: mesos.v1.TaskID;
      agentId: (mesos.v1.AgentID|null);
      static create(properties: mesos.v1.scheduler.Call.Reconcile.Task.$Shape): mesos.v1.scheduler.Call.Reconcile.Task & mesos.v1.scheduler.Call.Reconcile.Task.$Shape;
      static create(properties?: mesos.v1.scheduler.Call.Reconcile.Task.$Properties): mesos.v1.scheduler.Call.Reconcile.Task;
      static encode(message: mesos.v1.scheduler.Call.Reconcile.Task.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Reconcile.Task & mesos.v1.scheduler.Call.Reconcile.Task.$Shape;
     }
     namespace Task {
      interface $Properties {
       taskId: mesos.v1.TaskID.$Properties;
       agentId?: (mesos.v1.AgentID.$Properties|null);
       $unknowns?: Uint8Array[];
      }
      type $Shape = mesos.v1.scheduler.Call.Reconcile.Task.$Properties;
     }
    }
    interface IReconcileOperations extends mesos.v1.scheduler.Call.ReconcileOperations.$Properties {
    }
    class ReconcileOperations {
     constructor(properties?: mesos.v1.scheduler.Call.ReconcileOperations.$Properties);
     $unknowns?: Uint8Array[];
     operations: mesos.v1.scheduler.Call.ReconcileOperations.Operation[];
     static create(properties: mesos.v1.scheduler.Call.ReconcileOperations.$Shape): mesos.v1.scheduler.Call.ReconcileOperations & mesos.v1.scheduler.Call.ReconcileOperations.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.ReconcileOperations.$Properties): mesos.v1.scheduler.Call.ReconcileOperations;
     static encode(message: mesos.v1.scheduler.Call.ReconcileOperations.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.ReconcileOperations & mesos.v1.scheduler.Call.ReconcileOperations.$Shape;
    }
    namespace ReconcileOperations {
     interface $Properties {
      operations?: mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.ReconcileOperations.$Properties;
     interface IOperation extends mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Properties {
     }
     class Operation {
      constructor(properties?: mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Properties);
      $unknowns?: Uint8Array[];
      operationId: mesos.v1.OperationID;
      agentId: (mesos.v1.AgentID|null);
      resourceProviderId: (mesos.v1.ResourceProviderID|null);
      static create(properties: mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Shape): mesos.v1.scheduler.Call.ReconcileOperations.Operation & mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Shape;
      static create(properties?: mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Properties): mesos.v1.scheduler.Call.ReconcileOperations.Operation;
      static encode(message: mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
      static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.ReconcileOperations.Operation & mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Shape;
     }
     namespace Operation {
      interface $Properties {
       operationId: mesos.v1.OperationID.$Properties;
       agentId?: (mesos.v1.AgentID.$Properties|null);
       resourceProviderId?: (mesos.v1.ResourceProviderID.$Properties|null);
       $unknowns?: Uint8Array[];
      }
      type $Shape = mesos.v1.scheduler.Call.ReconcileOperations.Operation.$Properties;
     }
    }
    interface IMessage extends mesos.v1.scheduler.Call.Message.$Properties {
    }
    class Message {
     constructor(properties?: mesos.v1.scheduler.Call.Message.$Properties);
     $unknowns?: Uint8Array[];
     agentId: mesos.v1.AgentID;
     executorId: mesos.v1.ExecutorID;
     data: Uint8Array;
     static create(properties: mesos.v1.scheduler.Call.Message.$Shape): mesos.v1.scheduler.Call.Message & mesos.v1.scheduler.Call.Message.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Message.$Properties): mesos.v1.scheduler.Call.Message;
     static encode(message: mesos.v1.scheduler.Call.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Message & mesos.v1.scheduler.Call.Message.$Shape;
    }
    namespace Message {
     interface $Properties {
      agentId: mesos.v1.AgentID.$Properties;
      executorId: mesos.v1.ExecutorID.$Properties;
      data: Uint8Array;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Message.$Properties;
    }
    interface IRequest extends mesos.v1.scheduler.Call.Request.$Properties {
    }
    class Request {
     constructor(properties?: mesos.v1.scheduler.Call.Request.$Properties);
     $unknowns?: Uint8Array[];
     requests: mesos.v1.Request[];
     static create(properties: mesos.v1.scheduler.Call.Request.$Shape): mesos.v1.scheduler.Call.Request & mesos.v1.scheduler.Call.Request.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Request.$Properties): mesos.v1.scheduler.Call.Request;
     static encode(message: mesos.v1.scheduler.Call.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Request & mesos.v1.scheduler.Call.Request.$Shape;
    }
    namespace Request {
     interface $Properties {
      requests?: mesos.v1.Request.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Request.$Properties;
    }
    interface ISuppress extends mesos.v1.scheduler.Call.Suppress.$Properties {
    }
    class Suppress {
     constructor(properties?: mesos.v1.scheduler.Call.Suppress.$Properties);
     $unknowns?: Uint8Array[];
     roles: string[];
     static create(properties: mesos.v1.scheduler.Call.Suppress.$Shape): mesos.v1.scheduler.Call.Suppress & mesos.v1.scheduler.Call.Suppress.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.Suppress.$Properties): mesos.v1.scheduler.Call.Suppress;
     static encode(message: mesos.v1.scheduler.Call.Suppress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.Suppress & mesos.v1.scheduler.Call.Suppress.$Shape;
    }
    namespace Suppress {
     interface $Properties {
      roles?: string[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.Suppress.$Properties;
    }
    interface IUpdateFramework extends mesos.v1.scheduler.Call.UpdateFramework.$Properties {
    }
    class UpdateFramework {
     constructor(properties?: mesos.v1.scheduler.Call.UpdateFramework.$Properties);
     $unknowns?: Uint8Array[];
     frameworkInfo: mesos.v1.FrameworkInfo;
     suppressedRoles: string[];
     static create(properties: mesos.v1.scheduler.Call.UpdateFramework.$Shape): mesos.v1.scheduler.Call.UpdateFramework & mesos.v1.scheduler.Call.UpdateFramework.$Shape;
     static create(properties?: mesos.v1.scheduler.Call.UpdateFramework.$Properties): mesos.v1.scheduler.Call.UpdateFramework;
     static encode(message: mesos.v1.scheduler.Call.UpdateFramework.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Call.UpdateFramework & mesos.v1.scheduler.Call.UpdateFramework.$Shape;
    }
    namespace UpdateFramework {
     interface $Properties {
      frameworkInfo: mesos.v1.FrameworkInfo.$Properties;
      suppressedRoles?: string[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Call.UpdateFramework.$Properties;
    }
   }
   interface IEvent extends mesos.v1.scheduler.Event.$Properties {
   }
   class Event {
    constructor(properties?: mesos.v1.scheduler.Event.$Properties);
    $unknowns?: Uint8Array[];
    type: (mesos.v1.scheduler.Event.Type|null);
    subscribed: (mesos.v1.scheduler.Event.Subscribed|null);
    offers: (mesos.v1.scheduler.Event.Offers|null);
    rescind: (mesos.v1.scheduler.Event.Rescind|null);
    update: (mesos.v1.scheduler.Event.Update|null);
    message: (mesos.v1.scheduler.Event.Message|null);
    failure: (mesos.v1.scheduler.Event.Failure|null);
    error: (mesos.v1.scheduler.Event.Error|null);
    inverseOffers: (mesos.v1.scheduler.Event.InverseOffers|null);
    rescindInverseOffer: (mesos.v1.scheduler.Event.RescindInverseOffer|null);
    updateOperationStatus: (mesos.v1.scheduler.Event.UpdateOperationStatus|null);
    static create(properties: mesos.v1.scheduler.Event.$Shape): mesos.v1.scheduler.Event & mesos.v1.scheduler.Event.$Shape;
    static create(properties?: mesos.v1.scheduler.Event.$Properties): mesos.v1.scheduler.Event;
    static encode(message: mesos.v1.scheduler.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
    static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event & mesos.v1.scheduler.Event.$Shape;
   }
   namespace Event {
    interface $Properties {
     type?: (mesos.v1.scheduler.Event.Type|null);
     subscribed?: (mesos.v1.scheduler.Event.Subscribed.$Properties|null);
     offers?: (mesos.v1.scheduler.Event.Offers.$Properties|null);
     rescind?: (mesos.v1.scheduler.Event.Rescind.$Properties|null);
     update?: (mesos.v1.scheduler.Event.Update.$Properties|null);
     message?: (mesos.v1.scheduler.Event.Message.$Properties|null);
     failure?: (mesos.v1.scheduler.Event.Failure.$Properties|null);
     error?: (mesos.v1.scheduler.Event.Error.$Properties|null);
     inverseOffers?: (mesos.v1.scheduler.Event.InverseOffers.$Properties|null);
     rescindInverseOffer?: (mesos.v1.scheduler.Event.RescindInverseOffer.$Properties|null);
     updateOperationStatus?: (mesos.v1.scheduler.Event.UpdateOperationStatus.$Properties|null);
     $unknowns?: Uint8Array[];
    }
    type $Shape = mesos.v1.scheduler.Event.$Properties;
    enum Type {
     UNKNOWN = 0,
     SUBSCRIBED = 1,
     OFFERS = 2,
     RESCIND = 3,
     UPDATE = 4,
     MESSAGE = 5,
     FAILURE = 6,
     ERROR = 7,
     HEARTBEAT = 8,
     INVERSE_OFFERS = 9,
     RESCIND_INVERSE_OFFER = 10,
     UPDATE_OPERATION_STATUS = 11
    }
    interface ISubscribed extends mesos.v1.scheduler.Event.Subscribed.$Properties {
    }
    class Subscribed {
     constructor(properties?: mesos.v1.scheduler.Event.Subscribed.$Properties);
     $unknowns?: Uint8Array[];
     frameworkId: mesos.v1.FrameworkID;
     heartbeatIntervalSeconds: (number|null);
     masterInfo: (mesos.v1.MasterInfo|null);
     static create(properties: mesos.v1.scheduler.Event.Subscribed.$Shape): mesos.v1.scheduler.Event.Subscribed & mesos.v1.scheduler.Event.Subscribed.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Subscribed.$Properties): mesos.v1.scheduler.Event.Subscribed;
     static encode(message: mesos.v1.scheduler.Event.Subscribed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Subscribed & mesos.v1.scheduler.Event.Subscribed.$Shape;
    }
    namespace Subscribed {
     interface $Properties {
      frameworkId: mesos.v1.FrameworkID.$Properties;
      heartbeatIntervalSeconds?: (number|null);
      masterInfo?: (mesos.v1.MasterInfo.$Properties|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Subscribed.$Properties;
    }
    interface IOffers extends mesos.v1.scheduler.Event.Offers.$Properties {
    }
    class Offers {
     constructor(properties?: mesos.v1.scheduler.Event.Offers.$Properties);
     $unknowns?: Uint8Array[];
     offers: mesos.v1.Offer[];
     static create(properties: mesos.v1.scheduler.Event.Offers.$Shape): mesos.v1.scheduler.Event.Offers & mesos.v1.scheduler.Event.Offers.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Offers.$Properties): mesos.v1.scheduler.Event.Offers;
     static encode(message: mesos.v1.scheduler.Event.Offers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Offers & mesos.v1.scheduler.Event.Offers.$Shape;
    }
    namespace Offers {
     interface $Properties {
      offers?: mesos.v1.Offer.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Offers.$Properties;
    }
    interface IInverseOffers extends mesos.v1.scheduler.Event.InverseOffers.$Properties {
    }
    class InverseOffers {
     constructor(properties?: mesos.v1.scheduler.Event.InverseOffers.$Properties);
     $unknowns?: Uint8Array[];
     inverseOffers: mesos.v1.InverseOffer[];
     static create(properties: mesos.v1.scheduler.Event.InverseOffers.$Shape): mesos.v1.scheduler.Event.InverseOffers & mesos.v1.scheduler.Event.InverseOffers.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.InverseOffers.$Properties): mesos.v1.scheduler.Event.InverseOffers;
     static encode(message: mesos.v1.scheduler.Event.InverseOffers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.InverseOffers & mesos.v1.scheduler.Event.InverseOffers.$Shape;
    }
    namespace InverseOffers {
     interface $Properties {
      inverseOffers?: mesos.v1.InverseOffer.$Properties[];
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.InverseOffers.$Properties;
    }
    interface IRescind extends mesos.v1.scheduler.Event.Rescind.$Properties {
    }
    class Rescind {
     constructor(properties?: mesos.v1.scheduler.Event.Rescind.$Properties);
     $unknowns?: Uint8Array[];
     offerId: mesos.v1.OfferID;
     static create(properties: mesos.v1.scheduler.Event.Rescind.$Shape): mesos.v1.scheduler.Event.Rescind & mesos.v1.scheduler.Event.Rescind.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Rescind.$Properties): mesos.v1.scheduler.Event.Rescind;
     static encode(message: mesos.v1.scheduler.Event.Rescind.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Rescind & mesos.v1.scheduler.Event.Rescind.$Shape;
    }
    namespace Rescind {
     interface $Properties {
      offerId: mesos.v1.OfferID.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Rescind.$Properties;
    }
    interface IRescindInverseOffer extends mesos.v1.scheduler.Event.RescindInverseOffer.$Properties {
    }
    class RescindInverseOffer {
     constructor(properties?: mesos.v1.scheduler.Event.RescindInverseOffer.$Properties);
     $unknowns?: Uint8Array[];
     inverseOfferId: mesos.v1.OfferID;
     static create(properties: mesos.v1.scheduler.Event.RescindInverseOffer.$Shape): mesos.v1.scheduler.Event.RescindInverseOffer & mesos.v1.scheduler.Event.RescindInverseOffer.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.RescindInverseOffer.$Properties): mesos.v1.scheduler.Event.RescindInverseOffer;
     static encode(message: mesos.v1.scheduler.Event.RescindInverseOffer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.RescindInverseOffer & mesos.v1.scheduler.Event.RescindInverseOffer.$Shape;
    }
    namespace RescindInverseOffer {
     interface $Properties {
      inverseOfferId: mesos.v1.OfferID.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.RescindInverseOffer.$Properties;
    }
    interface IUpdate extends mesos.v1.scheduler.Event.Update.$Properties {
    }
    class Update {
     constructor(properties?: mesos.v1.scheduler.Event.Update.$Properties);
     $unknowns?: Uint8Array[];
     status: mesos.v1.TaskStatus;
     static create(properties: mesos.v1.scheduler.Event.Update.$Shape): mesos.v1.scheduler.Event.Update & mesos.v1.scheduler.Event.Update.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Update.$Properties): mesos.v1.scheduler.Event.Update;
     static encode(message: mesos.v1.scheduler.Event.Update.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Update & mesos.v1.scheduler.Event.Update.$Shape;
    }
    namespace Update {
     interface $Properties {
      status: mesos.v1.TaskStatus.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Update.$Properties;
    }
    interface IUpdateOperationStatus extends mesos.v1.scheduler.Event.UpdateOperationStatus.$Properties {
    }
    class UpdateOperationStatus {
     constructor(properties?: mesos.v1.scheduler.Event.UpdateOperationStatus.$Properties);
     $unknowns?: Uint8Array[];
     status: mesos.v1.OperationStatus;
     static create(properties: mesos.v1.scheduler.Event.UpdateOperationStatus.$Shape): mesos.v1.scheduler.Event.UpdateOperationStatus & mesos.v1.scheduler.Event.UpdateOperationStatus.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.UpdateOperationStatus.$Properties): mesos.v1.scheduler.Event.UpdateOperationStatus;
     static encode(message: mesos.v1.scheduler.Event.UpdateOperationStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.UpdateOperationStatus & mesos.v1.scheduler.Event.UpdateOperationStatus.$Shape;
    }
    namespace UpdateOperationStatus {
     interface $Properties {
      status: mesos.v1.OperationStatus.$Properties;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.UpdateOperationStatus.$Properties;
    }
    interface IMessage extends mesos.v1.scheduler.Event.Message.$Properties {
    }
    class Message {
     constructor(properties?: mesos.v1.scheduler.Event.Message.$Properties);
     $unknowns?: Uint8Array[];
     agentId: mesos.v1.AgentID;
     executorId: mesos.v1.ExecutorID;
     data: Uint8Array;
     static create(properties: mesos.v1.scheduler.Event.Message.$Shape): mesos.v1.scheduler.Event.Message & mesos.v1.scheduler.Event.Message.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Message.$Properties): mesos.v1.scheduler.Event.Message;
     static encode(message: mesos.v1.scheduler.Event.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Message & mesos.v1.scheduler.Event.Message.$Shape;
    }
    namespace Message {
     interface $Properties {
      agentId: mesos.v1.AgentID.$Properties;
      executorId: mesos.v1.ExecutorID.$Properties;
      data: Uint8Array;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Message.$Properties;
    }
    interface IFailure extends mesos.v1.scheduler.Event.Failure.$Properties {
    }
    class Failure {
     constructor(properties?: mesos.v1.scheduler.Event.Failure.$Properties);
     $unknowns?: Uint8Array[];
     agentId: (mesos.v1.AgentID|null);
     executorId: (mesos.v1.ExecutorID|null);
     status: (number|null);
     static create(properties: mesos.v1.scheduler.Event.Failure.$Shape): mesos.v1.scheduler.Event.Failure & mesos.v1.scheduler.Event.Failure.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Failure.$Properties): mesos.v1.scheduler.Event.Failure;
     static encode(message: mesos.v1.scheduler.Event.Failure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Failure & mesos.v1.scheduler.Event.Failure.$Shape;
    }
    namespace Failure {
     interface $Properties {
      agentId?: (mesos.v1.AgentID.$Properties|null);
      executorId?: (mesos.v1.ExecutorID.$Properties|null);
      status?: (number|null);
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Failure.$Properties;
    }
    interface IError extends mesos.v1.scheduler.Event.Error.$Properties {
    }
    class Error {
     constructor(properties?: mesos.v1.scheduler.Event.Error.$Properties);
     $unknowns?: Uint8Array[];
     message: string;
     static create(properties: mesos.v1.scheduler.Event.Error.$Shape): mesos.v1.scheduler.Event.Error & mesos.v1.scheduler.Event.Error.$Shape;
     static create(properties?: mesos.v1.scheduler.Event.Error.$Properties): mesos.v1.scheduler.Event.Error;
     static encode(message: mesos.v1.scheduler.Event.Error.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;
     static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): mesos.v1.scheduler.Event.Error & mesos.v1.scheduler.Event.Error.$Shape;
    }
    namespace Error {
     interface $Properties {
      message: string;
      $unknowns?: Uint8Array[];
     }
     type $Shape = mesos.v1.scheduler.Event.Error.$Properties;
    }
   }
  }
 }
}
