namespace Casus.Places;

public enum PlaceKind { Capital, City, Region, Island, Territory, Base, Strait, Sea, Disputed, River, Lake, Mountain, Facility, Airport, Crossing, Camp }
