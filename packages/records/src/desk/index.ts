export { deliveryList, deskCounts, deskWays, readingPlaces, saveDeskCount, type DeskWay } from "./desk.ts"
