export { deletePost, listPosts, mergePosts, postVersion, type AccountPostFilter, type NewAccountPost } from "./posts.ts"
export { accountActivity, accountCounts, isAccount, saveAccountCount, type AccountActivity } from "./accounts.ts"
